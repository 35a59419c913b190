package cn.zhibu.domain.meeting;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.attendance.Roll;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.meeting.Meeting;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes down who is expected; from then on the roll changes by acts only, and its numbers never. */
@Component
public final class FreezeRoll {

    private final ExpectedPeople people;
    private final Roll roll;

    FreezeRoll(ExpectedPeople people, Roll roll) {
        this.people = people;
        this.roll = roll;
    }

    /** The people on the new roll, in its order. */
    public List<Expected> freeze(Meeting meeting, Act act) {
        List<Expected> expected = people.of(meeting);
        for (int i = 0; i < expected.size(); i++) {
            roll.enter(line(meeting, expected.get(i), i + 1, act), act, "meeting.publish");
        }
        return expected;
    }

    private static Attendance line(Meeting meeting, Expected expected, int number, Act act) {
        return new Attendance(
                0,
                meeting.id(),
                expected.member().id(),
                number,
                expected.status(),
                false,
                expected.counted(),
                expected.voter(),
                null,
                act.actor(),
                act.channel(),
                act.at());
    }
}
