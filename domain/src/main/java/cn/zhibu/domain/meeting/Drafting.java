package cn.zhibu.domain.meeting;

import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings a written draft before people, and plans when it comes up again. */
@Component
class Drafting {

    private final PreviewDraft previews;
    private final PutDraft put;
    private final PlanSteps steps;

    Drafting(PreviewDraft previews, PutDraft put, PlanSteps steps) {
        this.previews = previews;
        this.put = put;
        this.steps = steps;
    }

    /** @param at not before this moment */
    Preview put(Meeting draft, List<Member> people, String occasion, Instant at) {
        Preview preview = previews.of(draft);
        put.to(people, preview, occasion, at);
        steps.draft(draft, at);
        return preview;
    }

    /** Once more, without planning anything. */
    void again(Meeting draft, List<Member> people, String occasion, Instant at) {
        put.to(people, previews.of(draft), occasion, at);
    }
}
