package cn.zhibu.domain.recurrence;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.recurrence.RecurrenceMapper;
import cn.zhibu.mapper.recurrence.RecurrenceRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A branch's recurrences: none until one is set (product.md 8). */
@Component
public class ManageRecurrences {

    private final RecurrenceMapper rows;
    private final Duties duties;
    private final Calendars calendars;
    private final Audit audit;

    ManageRecurrences(RecurrenceMapper rows, Duties duties, Calendars calendars, Audit audit) {
        this.rows = rows;
        this.duties = duties;
        this.calendars = calendars;
        this.audit = audit;
    }

    @Transactional
    public RecurrenceOutcome set(Act act, RecurrencePlan plan) {
        if (!duties.runs(act.actor(), plan.orgId())) {
            return new RecurrenceOutcome.NotYours();
        }
        RecurrenceRow row = row(act, plan);
        if (rows.ofOrg(plan.orgId()).stream().anyMatch(known -> same(known, row))) {
            return new RecurrenceOutcome.Already(row);
        }
        long id = rows.insert(row);
        audit.record(act, "recurrence.set", plan.orgId(), id, row.rule());
        Optional<LocalDate> next = plan.recurrence().next(Beijing.date(act.at()), calendars.current());
        boolean provisional = next.isPresent() && calendars.current().provisional(next.get());
        return new RecurrenceOutcome.Set(row, next, provisional);
    }

    /** @param number the place in {@link #of}, from 1 */
    @Transactional
    public RecurrenceOutcome stop(Act act, long orgId, int number) {
        if (!duties.runs(act.actor(), orgId)) {
            return new RecurrenceOutcome.NotYours();
        }
        List<RecurrenceRow> active = rows.ofOrg(orgId);
        if (number < 1 || number > active.size()) {
            return new RecurrenceOutcome.NoSuchNumber(number, active.size());
        }
        RecurrenceRow row = active.get(number - 1);
        rows.stop(row.id());
        audit.record(act, "recurrence.stop", orgId, row.id(), row.rule());
        return new RecurrenceOutcome.Stopped(row);
    }

    /** The active ones, in the order of their numbers. */
    public List<RecurrenceRow> of(long orgId) {
        return rows.ofOrg(orgId);
    }

    private static boolean same(RecurrenceRow one, RecurrenceRow other) {
        return one.rule().equals(other.rule())
                && one.startTime().equals(other.startTime())
                && one.types().equals(other.types())
                && one.place().equals(other.place());
    }

    private static RecurrenceRow row(Act act, RecurrencePlan plan) {
        Instant at = act.at();
        return new RecurrenceRow(
                0,
                plan.orgId(),
                plan.recurrence().wording(),
                plan.start(),
                plan.minutes(),
                plan.place(),
                MeetingWords.column(plan.types()),
                true,
                act.actor(),
                at);
    }
}
