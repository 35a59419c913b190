package cn.zhibu.domain.rhythm;

import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import cn.zhibu.mapper.org.OrgMapper;
import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the clock does for the rhythm of a year, on the morning of each working day: each branch by itself, and again without harm. */
@Component
public final class RhythmDay {

    private static final Logger log = LoggerFactory.getLogger(RhythmDay.class);

    private final OrgMapper orgs;
    private final TellRhythm rhythm;
    private final TellDates dates;
    private final TellTerms terms;
    private final Calendars calendars;

    RhythmDay(OrgMapper orgs, TellRhythm rhythm, TellDates dates, TellTerms terms, Calendars calendars) {
        this.orgs = orgs;
        this.rhythm = rhythm;
        this.dates = dates;
        this.terms = terms;
        this.calendars = calendars;
    }

    /** How many things were told. */
    public int run(Instant now) {
        if (!calendars.current().isWorkday(Beijing.date(now))) {
            return 0;
        }
        List<Long> branches = orgs.all().stream()
                .filter(org -> org.active() && org.kind() == OrgKind.BRANCH)
                .map(Org::id)
                .toList();
        return each(branches, "cadence", org -> rhythm.tell(org, now))
                + each(dates.branches(), "dates", org -> dates.tell(org, now))
                + each(terms.orgs(), "term", org -> terms.tell(org, now));
    }

    private static int each(List<Long> orgs, String what, ToIntFunction<Long> work) {
        int told = 0;
        for (long org : orgs) {
            try {
                told += work.applyAsInt(org);
            } catch (RuntimeException e) {
                // the others go on; this one is due again on the next working day
                log.warn("rhythm failed what={} org={} fault={}", what, org, e.toString());
            }
        }
        return told;
    }
}
