package cn.zhibu.domain.own;

import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.own.OwnFigures;
import cn.zhibu.mapper.own.OwnMeeting;
import cn.zhibu.mapper.own.OwnRecordMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a person may read about the own attendance of this year. */
@Component
public class OwnRecord {

    private static final int LAST = 5;

    private final OwnRecordMapper records;

    OwnRecord(OwnRecordMapper records) {
        this.records = records;
    }

    public View of(long memberId, Instant now) {
        LocalDate first = Beijing.date(now).withDayOfYear(1);
        Instant from = Beijing.at(first, LocalTime.MIDNIGHT);
        Instant until = Beijing.at(first.plusYears(1), LocalTime.MIDNIGHT);
        return new View(first.getYear(), records.figures(memberId, from, until), records.last(memberId, now, LAST));
    }

    /** The year's figures and the last five meetings, the latest first. */
    public record View(int year, OwnFigures figures, List<OwnMeeting> last) {}
}
