package cn.zhibu.domain.rhythm;

import cn.zhibu.domain.roster.Duties;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import cn.zhibu.mapper.rhythm.OrgTerm;
import cn.zhibu.mapper.rhythm.RhythmMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 换届: six, four and two months before a term ends the secretary is told; at six months the unit above gets the draft of its letter, after the
 * secretary. A new end of the term, by election or extension, ends it (domain.md 9).
 */
@Component
class TellTerms {

    private static final List<Integer> MONTHS = List.of(2, 4, 6);
    private static final int LETTER = 6;

    private final RhythmMapper rhythm;
    private final OrgMapper orgs;
    private final Duties duties;
    private final TellDuty duty;
    private final RhythmWords basis;
    private final Wording wording;

    TellTerms(RhythmMapper rhythm, OrgMapper orgs, Duties duties, TellDuty duty, RhythmWords basis, Wording wording) {
        this.rhythm = rhythm;
        this.orgs = orgs;
        this.duties = duties;
        this.duty = duty;
        this.basis = basis;
        this.wording = wording;
    }

    List<Long> orgs() {
        return rhythm.terms().stream().map(OrgTerm::orgId).toList();
    }

    /** 1 when something was told. Of several marks that have passed only the nearest to the end is spoken of. */
    @Transactional
    public int tell(long orgId, Instant now) {
        LocalDate today = Beijing.date(now);
        OrgTerm term = rhythm.term(orgId);
        if (term == null || term.endsOn().isBefore(today)) {
            return 0;
        }
        int months = MONTHS.stream()
                .filter(before -> !today.isBefore(term.endsOn().minusMonths(before)))
                .findFirst()
                .orElse(0);
        if (months == 0 || rhythm.told("TERM_" + months, orgId, term.endsOn(), now) == 0) {
            return 0;
        }
        duty.tell(orgId, "term:" + orgId + ":" + term.endsOn() + ":" + months, words("rhythm.term", term, months), now);
        if (months == LETTER) {
            duty.tell(
                    above(orgId),
                    orgId,
                    "termletter:" + orgId + ":" + term.endsOn(),
                    words("rhythm.term-letter", term, months),
                    now.plusSeconds(1));
        }
        return 1;
    }

    private List<Member> above(long orgId) {
        return orgs.upwards(orgId).stream()
                .skip(1)
                .map(Org::id)
                .map(org -> duties.holders(org, Role.UPPER_ADMIN))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private String words(String key, OrgTerm term, int months) {
        return wording.say(
                key, "org", term.orgName(), "day", term.endsOn(), "months", months, "basis", basis.basis("date.TERM"));
    }
}
