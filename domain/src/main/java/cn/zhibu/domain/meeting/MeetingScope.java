package cn.zhibu.domain.meeting;

import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.meeting.Meeting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose meeting it is: the branch's desk runs all of its meetings, a 党小组组长 those of the group. */
@Component
public final class MeetingScope {

    private final Duties duties;

    MeetingScope(Duties duties) {
        this.duties = duties;
    }

    public boolean covers(long memberId, Meeting meeting) {
        return covers(memberId, meeting.orgId(), meeting.groupId());
    }

    public boolean covers(long memberId, long orgId, @Nullable Long groupId) {
        return duties.runs(memberId, orgId)
                || (groupId != null && duties.groups(memberId).contains(groupId));
    }
}
