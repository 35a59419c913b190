package cn.zhibu.domain.record;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.record.MeetingRecord;
import cn.zhibu.mapper.record.MeetingRecordMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 纪实: keeps a picture or some words with a meeting of the actor's branch. */
@Component
public class KeepRecord {

    private static final int LONGEST = 2000;

    private final MeetingMapper meetings;
    private final MeetingRecordMapper records;
    private final Duties duties;
    private final RecordNews news;

    KeepRecord(MeetingMapper meetings, MeetingRecordMapper records, Duties duties, RecordNews news) {
        this.meetings = meetings;
        this.records = records;
        this.duties = duties;
        this.news = news;
    }

    /** How many parts the record has now; 0 when the meeting is not the actor's. Longer words are cut at 2,000 characters. */
    @Transactional
    public int words(long meetingId, String words, Act act) {
        return keep(meetingId, words.length() > LONGEST ? words.substring(0, LONGEST) : words, null, act);
    }

    @Transactional
    public int picture(long meetingId, String mediaId, Act act) {
        return keep(meetingId, null, mediaId, act);
    }

    private int keep(long meetingId, @Nullable String words, @Nullable String mediaId, Act act) {
        Meeting meeting = meetings.find(meetingId);
        if (meeting == null || !duties.runs(act.actor(), meeting.orgId())) {
            return 0;
        }
        records.insert(new MeetingRecord(0, meetingId, act.actor(), words, mediaId, act.at()));
        int parts = records.ofMeeting(meetingId).size();
        if (parts == 1) {
            news.begun(act, meeting);
        }
        return parts;
    }
}
