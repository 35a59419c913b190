package cn.zhibu.domain.rhythm;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.rhythm.MemberDate;
import cn.zhibu.mapper.rhythm.RhythmMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Days of a branch's members, as its secretary gives them, and whether a member wants to be greeted. */
@Component
public class KeepDates {

    /** Which day it is. */
    public enum Day {
        JOINED,
        FULL,
        PROBATION
    }

    /** When the Party was founded. */
    private static final LocalDate EARLIEST = LocalDate.of(1921, 7, 1);
    /** A year of probation and one more. */
    private static final int PROBATION_YEARS = 2;

    private final RhythmMapper rhythm;
    private final MemberMapper members;
    private final Duties duties;
    private final Audit audit;

    KeepDates(RhythmMapper rhythm, MemberMapper members, Duties duties, Audit audit) {
        this.rhythm = rhythm;
        this.members = members;
        this.duties = duties;
        this.audit = audit;
    }

    @Transactional
    public DateOutcome set(Act act, long orgId, String name, Day which, LocalDate day) {
        if (!duties.runs(act.actor(), orgId)) {
            return new DateOutcome.NotYours();
        }
        List<Member> found = members.named(orgId, name);
        if (found.size() != 1) {
            return new DateOutcome.NoSuchPerson(name);
        }
        long member = found.get(0).id();
        if (!possible(rhythm.date(member), which, day, Beijing.date(act.at()))) {
            return new DateOutcome.Impossible();
        }
        switch (which) {
            case JOINED -> rhythm.joined(member, day);
            case FULL -> rhythm.full(member, day);
            case PROBATION -> rhythm.probation(member, day);
        }
        audit.record(
                act.behalf(member), "rhythm." + which.name().toLowerCase(Locale.ROOT), orgId, member, day.toString());
        return new DateOutcome.Set(name, day);
    }

    /** The member's own wish. */
    @Transactional
    public void greeting(Act act, Member member, boolean wanted) {
        rhythm.greeting(member.id(), wanted);
        audit.record(act, "rhythm.greeting", member.orgId(), member.id(), Boolean.toString(wanted));
    }

    private static boolean possible(@Nullable MemberDate known, Day which, LocalDate day, LocalDate today) {
        LocalDate joined = known == null ? null : known.joinedOn();
        return switch (which) {
            case JOINED ->
                past(day, today)
                        && (known == null
                                || known.fullOn() == null
                                || !known.fullOn().isBefore(day));
            case FULL -> past(day, today) && (joined == null || !day.isBefore(joined));
            case PROBATION -> joined != null && day.isAfter(today) && !day.isAfter(joined.plusYears(PROBATION_YEARS));
        };
    }

    private static boolean past(LocalDate day, LocalDate today) {
        return !day.isBefore(EARLIEST) && !day.isAfter(today);
    }
}
