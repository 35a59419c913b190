package cn.zhibu.domain.digest;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.digest.DigestLineMapper;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * On working days one text to each person with open lines, at most one a day, inside the sending window. A run after 17:10 takes the reminders of
 * the same day along, so that they reach people before the meeting.
 */
@Component
public final class SendDigests {

    private static final Logger LOG = LoggerFactory.getLogger(SendDigests.class);

    private final DigestLineMapper lines;
    private final SendDigest each;
    private final Calendars calendars;

    SendDigests(DigestLineMapper lines, SendDigest each, Calendars calendars) {
        this.lines = lines;
        this.each = each;
        this.calendars = calendars;
    }

    /** How many people get one. */
    public int run(Instant now) {
        if (!calendars.current().isWorkday(Beijing.date(now))) {
            return 0;
        }
        int sent = 0;
        for (long memberId : lines.waiting(now)) {
            sent += send(memberId, now);
        }
        return sent;
    }

    private int send(long memberId, Instant now) {
        try {
            return each.send(memberId, now, calendars.window().next(now, memberId)) ? 1 : 0;
        } catch (RuntimeException e) {
            LOG.error("The digest of member {} failed; it is tried again with the next run.", memberId, e);
            return 0;
        }
    }
}
