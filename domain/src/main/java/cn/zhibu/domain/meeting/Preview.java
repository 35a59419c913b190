package cn.zhibu.domain.meeting;

import cn.zhibu.mapper.meeting.Meeting;
import java.util.List;

/**
 * A draft as its author sees it before publishing.
 *
 * @param overlapping other meetings of the branch that run at some time of it
 * @param provisional whether its date lies in a year whose holidays are not published yet
 * @param restDay whether it is held on a day off
 */
public record Preview(
        Meeting meeting, Forecast forecast, List<Meeting> overlapping, boolean provisional, boolean restDay) {}
