package cn.zhibu.domain.step;

import cn.zhibu.domain.meeting.PresentDraft;
import cn.zhibu.domain.meeting.StepWork;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.Step;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** T-3 working days: an unpublished draft is put to the secretary again. */
@Component
final class PutDraftAgain implements StepWork {

    private final PresentDraft present;

    PutDraftAgain(PresentDraft present) {
        this.present = present;
    }

    @Override
    public Step step() {
        return Step.PRESENT_DRAFT;
    }

    @Override
    public void due(Meeting meeting, Instant now) {
        present.due(meeting);
    }
}
