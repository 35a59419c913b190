package cn.zhibu.domain.recurrence;

import cn.zhibu.domain.meeting.MeetingType;
import cn.zhibu.mapper.org.OrgMapper;
import cn.zhibu.mapper.recurrence.RecurrenceRow;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How a recurrence is named: {@code 每月第一个周二 15:00 三楼会议室 主题党日}, that of a group with the group's name. */
@Component
public final class RecurrenceWords {

    private final OrgMapper orgs;

    RecurrenceWords(OrgMapper orgs) {
        this.orgs = orgs;
    }

    public String of(RecurrenceRow row) {
        String kinds = Arrays.stream(row.types().split(","))
                .map(type -> MeetingType.valueOf(type).caption())
                .collect(Collectors.joining("、"));
        Long group = row.groupId();
        String body = group == null
                ? ""
                : Objects.requireNonNull(orgs.find(group), "an organisation is never deleted")
                                .name() + " ";
        return row.rule() + " " + row.startTime() + " " + row.place() + " " + body + kinds;
    }
}
