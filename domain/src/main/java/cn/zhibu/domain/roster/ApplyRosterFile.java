package cn.zhibu.domain.roster;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.mapper.roster.RosterCount;
import cn.zhibu.mapper.roster.RosterImport;
import cn.zhibu.mapper.roster.RosterImportMapper;
import cn.zhibu.mapper.roster.RosterImportState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The word that what the dry run showed be written. */
@Component
public class ApplyRosterFile {

    private final RosterKeepers keepers;
    private final RosterImportMapper imports;
    private final Audit audit;

    ApplyRosterFile(RosterKeepers keepers, RosterImportMapper imports, Audit audit) {
        this.keepers = keepers;
        this.imports = imports;
        this.audit = audit;
    }

    /**
     * Takes the word; {@link WriteRosterFile} does it.
     *
     * @param count how many people the confirmation named
     * @return false when there is nothing to confirm here for this person, or another number of people
     */
    @Transactional
    public boolean apply(Act act, long importId, int count) {
        RosterImport file = imports.lockFree(importId);
        if (file == null
                || file.state() != RosterImportState.PLANNED
                || !keepers.keeps(act.actor(), file.orgId())
                || count == 0
                || count != changing(importId)) {
            return false;
        }
        imports.applied(importId, act.actor(), act.at(), count);
        audit.record(act, "roster.apply", file.orgId(), importId, count + " 人");
        return true;
    }

    private int changing(long importId) {
        return imports.counts(importId).stream()
                .filter(one -> one.verdict().equals(RosterFate.Verdict.ADDED.name())
                        || one.verdict().equals(RosterFate.Verdict.CHANGED.name()))
                .mapToInt(RosterCount::rows)
                .sum();
    }
}
