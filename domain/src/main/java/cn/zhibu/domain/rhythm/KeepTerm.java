package cn.zhibu.domain.rhythm;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.rhythm.OrgTerm;
import cn.zhibu.mapper.rhythm.RhythmMapper;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Until when a branch's committee is elected, as its secretary says. */
@Component
public class KeepTerm {

    /** Five years and one more that may be approved. */
    private static final int LONGEST_YEARS = 6;

    private final RhythmMapper rhythm;
    private final Duties duties;
    private final Audit audit;

    KeepTerm(RhythmMapper rhythm, Duties duties, Audit audit) {
        this.rhythm = rhythm;
        this.duties = duties;
        this.audit = audit;
    }

    /** False when that cannot be, or the branch is not the actor's. */
    @Transactional
    public boolean set(Act act, long orgId, LocalDate endsOn) {
        LocalDate today = Beijing.date(act.at());
        if (!endsOn.isAfter(today)
                || endsOn.isAfter(today.plusYears(LONGEST_YEARS))
                || !duties.runs(act.actor(), orgId)) {
            return false;
        }
        rhythm.setTerm(orgId, endsOn, act.actor(), act.at());
        audit.record(act, "rhythm.term", orgId, orgId, endsOn.toString());
        return true;
    }

    public Optional<LocalDate> of(long orgId) {
        return Optional.ofNullable(rhythm.term(orgId)).map(OrgTerm::endsOn);
    }
}
