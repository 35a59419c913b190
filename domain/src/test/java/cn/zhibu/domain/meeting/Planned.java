package cn.zhibu.domain.meeting;

import static cn.zhibu.domain.fixture.SettableClock.beijing;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.fixture.SettableClock;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import java.time.Instant;
import java.util.List;

/** Plans and acts as the tests of meetings use them. */
final class Planned {

    private Planned() {}

    static Plan themeDay(Org branch, String date, String time) {
        return meeting(branch, MeetingType.THEME_DAY, date, time);
    }

    static Plan meeting(Org branch, MeetingType type, String date, String time) {
        Instant start = beijing(date, time);
        return new Plan(branch.id(), null, List.of(type), "学习全会精神", "三楼会议室", start, start.plus(NoticeWords.USUAL));
    }

    static Act by(Member actor, SettableClock clock) {
        return Act.own(actor.id(), Channel.WORD, clock.instant());
    }
}
