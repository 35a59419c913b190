package cn.zhibu.domain.step;

import cn.zhibu.domain.meeting.RemindSilent;
import cn.zhibu.domain.meeting.StepWork;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.Step;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** The working day before, 17:10: those who have not answered are reminded. */
@Component
final class RemindBefore implements StepWork.Together {

    private final RemindSilent remind;

    RemindBefore(RemindSilent remind) {
        this.remind = remind;
    }

    @Override
    public Step step() {
        return Step.REMIND;
    }

    @Override
    public void due(List<Meeting> meetings, Instant now) {
        remind.due(meetings);
    }
}
