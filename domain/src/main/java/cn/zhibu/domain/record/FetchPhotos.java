package cn.zhibu.domain.record;

import cn.zhibu.mapper.record.MeetingRecord;
import cn.zhibu.mapper.record.MeetingRecordMapper;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings the pictures of 纪实 home before the platform forgets them: oldest first, what fails is tried again at the next tick. */
@Component
public final class FetchPhotos {

    private static final Logger log = LoggerFactory.getLogger(FetchPhotos.class);
    private static final Duration KEPT_BY_PLATFORM = Duration.ofDays(3);
    private static final int LARGEST = 10 * 1024 * 1024;
    private static final int AT_ONCE = 20;

    private final MeetingRecordMapper records;
    private final MediaSource media;
    private final Clock clock;

    FetchPhotos(MeetingRecordMapper records, MediaSource media, Clock clock) {
        this.records = records;
        this.media = media;
        this.clock = clock;
    }

    /** How many pictures came. */
    public int run() {
        int fetched = 0;
        for (MeetingRecord record : records.unfetched(clock.instant().minus(KEPT_BY_PLATFORM), AT_ONCE)) {
            String mediaId = record.mediaId();
            if (mediaId != null && keep(record.id(), mediaId)) {
                fetched++;
            }
        }
        if (fetched > 0) {
            log.info("photos fetched={}", fetched);
        }
        return fetched;
    }

    private boolean keep(long id, String mediaId) {
        return media.fetch(mediaId, LARGEST)
                .map(bytes -> {
                    records.keepPhoto(id, bytes);
                    return true;
                })
                .orElse(false);
    }
}
