package cn.zhibu.domain.backfill;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.meeting.Plan;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingStatus;

/** The row of a meeting that was held before it was known. */
final class BackfilledRow {

    private BackfilledRow() {}

    static Meeting of(Plan plan, Act act) {
        return new Meeting(
                0,
                plan.orgId(),
                plan.groupId(),
                MeetingStatus.CLOSED,
                MeetingWords.column(plan.types()),
                plan.topic(),
                plan.place(),
                plan.startsAt(),
                plan.endsAt(),
                false,
                0,
                null,
                null,
                true,
                act.actor(),
                act.at(),
                null,
                null,
                null,
                null);
    }
}
