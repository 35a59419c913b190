package cn.zhibu.domain.outbox;

import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.outbox.NoticeKind;
import cn.zhibu.mapper.outbox.OldCard;
import cn.zhibu.mapper.outbox.OldCardMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Replaces the buttons of cards that mean nothing any more. The platform gives one code per call, good for one change within 72 hours
 * (developer.work.weixin.qq.com/document/path/94888); older cards stay and their taps are answered in words.
 */
@Component
public class OldCards {

    private static final Duration CODE_LIVES = Duration.ofDays(3);

    private final OldCardMapper cards;
    private final Messenger messenger;
    private final Clock clock;

    OldCards(OldCardMapper cards, Messenger messenger, Clock clock) {
        this.cards = cards;
        this.messenger = messenger;
        this.clock = clock;
    }

    /** The notices of the meeting and their corrections, for everyone they went to. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void disable(long meetingId, String caption) {
        disable(meetingId, caption, List.of(NoticeKind.NOTICE, NoticeKind.CHANGE));
    }

    /** @param caption what the cards read from then on */
    @Transactional(propagation = Propagation.MANDATORY)
    public void disable(long meetingId, String caption, List<NoticeKind> kinds) {
        Instant now = clock.instant();
        List<OldCard> old = cards.take(meetingId, kinds, now.minus(CODE_LIVES), now);
        old.forEach(card -> disable(card, meetingId, cards.userids(card.callId(), null), caption, now));
    }

    /** The cards of one person. Who shares a call with others spends its code, and the others' cards answer in words. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void disableOf(long meetingId, long memberId, String caption, NoticeKind kind) {
        Instant now = clock.instant();
        List<OldCard> old = cards.takeOf(meetingId, memberId, kind, now.minus(CODE_LIVES), now);
        old.forEach(card -> disable(card, meetingId, cards.userids(card.callId(), memberId), caption, now));
    }

    private void disable(OldCard card, long meetingId, List<String> userids, String caption, Instant now) {
        if (!userids.isEmpty()) {
            cards.disable(card, meetingId, messenger.disabling(card.responseCode(), userids, caption), now);
        }
    }

    /** What the card of that name was sent for, as its message said. */
    public Optional<String> occasion(String taskId) {
        OptionalLong call = TaskIds.call(taskId);
        return call.isPresent() ? Optional.ofNullable(cards.occasion(call.getAsLong(), taskId)) : Optional.empty();
    }

    /** Whether the card of that name is a notice of the meeting from before its last correction. */
    public boolean outdated(String taskId, Meeting meeting) {
        OptionalLong call = TaskIds.call(taskId);
        Integer shown = call.isPresent() ? cards.revision(call.getAsLong(), taskId, meeting.id()) : null;
        return shown != null && shown < meeting.revision();
    }
}
