package cn.zhibu.domain.recurrence;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.meeting.MeetingScope;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.recurrence.RecurrenceMapper;
import cn.zhibu.mapper.recurrence.RecurrenceRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A branch's recurrences and those of its groups: none until one is set (product.md 8). */
@Component
public class ManageRecurrences {

    private final RecurrenceMapper rows;
    private final MeetingScope scope;
    private final Calendars calendars;
    private final RecurrenceNews news;

    ManageRecurrences(RecurrenceMapper rows, MeetingScope scope, Calendars calendars, RecurrenceNews news) {
        this.rows = rows;
        this.scope = scope;
        this.calendars = calendars;
        this.news = news;
    }

    @Transactional
    public RecurrenceOutcome set(Act act, RecurrencePlan plan) {
        if (!scope.covers(act.actor(), plan.orgId(), plan.groupId())) {
            return new RecurrenceOutcome.NotYours();
        }
        RecurrenceRow row = row(act, plan);
        if (rows.ofOrg(plan.orgId()).stream().anyMatch(known -> same(known, row))) {
            return new RecurrenceOutcome.Already(row);
        }
        long id = rows.insert(row);
        news.set(act, id, row);
        Optional<LocalDate> next = plan.recurrence().next(Beijing.date(act.at()), calendars.current());
        boolean provisional = next.isPresent() && calendars.current().provisional(next.get());
        return new RecurrenceOutcome.Set(row, next, provisional);
    }

    /** @param number the place in {@link #of}, from 1 */
    @Transactional
    public RecurrenceOutcome stop(Act act, long orgId, int number) {
        List<RecurrenceRow> active = of(act.actor(), orgId);
        if (number < 1 || number > active.size()) {
            return new RecurrenceOutcome.NoSuchNumber(number, active.size());
        }
        RecurrenceRow row = active.get(number - 1);
        rows.stop(row.id());
        news.stopped(act, row);
        return new RecurrenceOutcome.Stopped(row);
    }

    /** The active ones that the person may stop, in the order of their numbers: all for the desk, those of the group for who leads it. */
    public List<RecurrenceRow> of(long memberId, long orgId) {
        return rows.ofOrg(orgId).stream()
                .filter(row -> scope.covers(memberId, orgId, row.groupId()))
                .toList();
    }

    private static boolean same(RecurrenceRow one, RecurrenceRow other) {
        return Objects.equals(one.groupId(), other.groupId())
                && one.rule().equals(other.rule())
                && one.startTime().equals(other.startTime())
                && one.types().equals(other.types())
                && one.place().equals(other.place());
    }

    private static RecurrenceRow row(Act act, RecurrencePlan plan) {
        Instant at = act.at();
        return new RecurrenceRow(
                0,
                plan.orgId(),
                plan.groupId(),
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
