package cn.zhibu.domain.backfill;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.meeting.FreezeRoll;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.meeting.Plan;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 补录 of a meeting held without the bot: closed from the start, its roll to be called and signed as usual, stamped {@code backfilled}. */
@Component
public class EnterMeeting {

    private final MeetingMapper meetings;
    private final FreezeRoll freeze;
    private final Duties duties;
    private final PermittedDays days;
    private final BackfillTrace trace;

    EnterMeeting(MeetingMapper meetings, FreezeRoll freeze, Duties duties, PermittedDays days, BackfillTrace trace) {
        this.meetings = meetings;
        this.freeze = freeze;
        this.duties = duties;
        this.days = days;
        this.trace = trace;
    }

    @Transactional
    public BackfillOutcome enter(Plan plan, Act act) {
        if (!duties.runs(act.actor(), plan.orgId())) {
            return new BackfillOutcome.NotYours();
        } else if (act.at().isBefore(plan.endsAt())) {
            return new BackfillOutcome.NotOver();
        } else if (days.over(plan.orgId(), plan.endsAt(), act.at())) {
            return new BackfillOutcome.TooOld(days.of(plan.orgId()));
        }
        return known(plan).map(BackfillOutcome.class::cast).orElseGet(() -> entered(plan, act));
    }

    private Optional<BackfillOutcome.Known> known(Plan plan) {
        Instant start = plan.startsAt();
        return meetings.held(plan.orgId(), start, start.plusSeconds(1)).stream()
                .filter(meeting -> meeting.types().equals(MeetingWords.column(plan.types()))
                        && Objects.equals(meeting.groupId(), plan.groupId()))
                .findFirst()
                .map(BackfillOutcome.Known::new);
    }

    private BackfillOutcome entered(Plan plan, Act act) {
        long id = meetings.insert(BackfilledRow.of(plan, act));
        Meeting meeting = Objects.requireNonNull(meetings.find(id), "just inserted");
        int people = (int) freeze.freeze(meeting, act).stream()
                .filter(expected -> !expected.observes())
                .count();
        trace.entered(meeting, act);
        return new BackfillOutcome.Entered(meeting, people);
    }
}
