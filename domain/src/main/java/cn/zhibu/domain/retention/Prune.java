package cn.zhibu.domain.retention;

import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.inbox.InboundEventMapper;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every night: transport keys with their answers go after 180 days (a duplicate that late would be a new event to WeCom as well), questions after
 * they closed. Meetings, rolls and the audit log stay.
 */
@Component
public class Prune {

    private static final Logger log = LoggerFactory.getLogger(Prune.class);
    private static final Duration KEYS = Duration.ofDays(180);
    private static final Duration QUESTIONS = Duration.ofDays(7);

    private final InboundEventMapper events;
    private final OpenQuestionMapper questions;
    private final Clock clock;

    Prune(InboundEventMapper events, OpenQuestionMapper questions, Clock clock) {
        this.events = events;
        this.questions = questions;
        this.clock = clock;
    }

    @Transactional
    public void run() {
        int keys = events.deleteOlder(clock.instant().minus(KEYS));
        int closed = questions.deleteClosed(clock.instant().minus(QUESTIONS));
        log.info("pruned keys={} questions={}", keys, closed);
    }
}
