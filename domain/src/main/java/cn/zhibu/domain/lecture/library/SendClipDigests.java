package cn.zhibu.domain.lecture.library;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.lecture.library.ClipDigestMapper;
import cn.zhibu.mapper.lecture.library.DigestRoot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** New clips are told of once a month, or once a week where a root organisation has set {@code lecture.digest} so; on working days. */
@Component
public final class SendClipDigests {

    private static final Logger LOG = LoggerFactory.getLogger(SendClipDigests.class);

    private final ClipDigestMapper digests;
    private final SendClipDigest each;
    private final Calendars calendars;

    SendClipDigests(ClipDigestMapper digests, SendClipDigest each, Calendars calendars) {
        this.digests = digests;
        this.each = each;
        this.calendars = calendars;
    }

    /** How many people are told. */
    public int run(Instant now) {
        if (!calendars.current().isWorkday(Beijing.date(now))) {
            return 0;
        }
        int told = 0;
        for (DigestRoot root : digests.roots()) {
            told += send(root, now);
        }
        return told;
    }

    private int send(DigestRoot root, Instant now) {
        Optional<LocalDate> period = DigestRules.due(root.setting(), Beijing.date(now));
        try {
            return period.isEmpty() ? 0 : each.send(root.id(), period.get(), now);
        } catch (RuntimeException e) {
            LOG.error("The digest of clips under {} failed; it is tried again with the next run.", root.id(), e);
            return 0;
        }
    }
}
