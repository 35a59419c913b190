package cn.zhibu.domain.retention;

import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.inbox.InboundEventMapper;
import cn.zhibu.mapper.outbox.OutboxCallMapper;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every night: transport keys with their answers go after 180 days (a duplicate that late would be a new event to WeCom as well), questions after
 * they closed, calls that were taken apart without having been sent. Meetings, rolls and the audit log stay.
 */
@Component
public class Prune {

    private static final Logger log = LoggerFactory.getLogger(Prune.class);
    private static final Duration KEYS = Duration.ofDays(180);
    private static final Duration QUESTIONS = Duration.ofDays(7);
    private static final Duration DISSOLVED = Duration.ofDays(7);

    private final InboundEventMapper events;
    private final OpenQuestionMapper questions;
    private final OutboxCallMapper calls;
    private final Clock clock;

    Prune(InboundEventMapper events, OpenQuestionMapper questions, OutboxCallMapper calls, Clock clock) {
        this.events = events;
        this.questions = questions;
        this.calls = calls;
        this.clock = clock;
    }

    @Transactional
    public void run() {
        int keys = events.deleteOlder(clock.instant().minus(KEYS));
        int closed = questions.deleteClosed(clock.instant().minus(QUESTIONS));
        int dissolved = calls.deleteDissolved(clock.instant().minus(DISSOLVED));
        log.info("pruned keys={} questions={} calls={}", keys, closed, dissolved);
    }
}
