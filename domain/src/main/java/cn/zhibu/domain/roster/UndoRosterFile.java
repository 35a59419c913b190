package cn.zhibu.domain.roster;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.mapper.directory.DirectorySyncMapper;
import cn.zhibu.mapper.roster.MemberAct;
import cn.zhibu.mapper.roster.RosterImport;
import cn.zhibu.mapper.roster.RosterImportMapper;
import cn.zhibu.mapper.roster.RosterImportRow;
import cn.zhibu.mapper.roster.RosterImportState;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts everybody back whom the last import of an organisation changed; who was new is put out of use, never deleted. All or nothing. */
@Component
public class UndoRosterFile {

    private static final int LAST = 50;
    private static final int LONGEST_REASON = 512;

    private final RosterKeepers keepers;
    private final RosterImportMapper imports;
    private final DirectorySyncMapper directory;
    private final WrittenPeople written;
    private final Audit audit;

    UndoRosterFile(
            RosterKeepers keepers,
            RosterImportMapper imports,
            DirectorySyncMapper directory,
            WrittenPeople written,
            Audit audit) {
        this.keepers = keepers;
        this.imports = imports;
        this.directory = directory;
        this.written = written;
        this.audit = audit;
    }

    /** Undoes it when nothing rests on it yet. */
    @Transactional
    public UndoneRoster undo(Act act, long importId, String reason) {
        RosterImport file = imports.lockFree(importId);
        if (file == null || !keepers.keeps(act.actor(), file.orgId())) {
            return new UndoneRoster.NotYours();
        }
        if (reason.isBlank()) {
            return new UndoneRoster.NoReason();
        }
        if (!last(file)) {
            return new UndoneRoster.NotLast();
        }
        directory.lock();
        List<RosterImportRow> rows = imports.written(importId);
        List<String> later = written.dependent(file, rows);
        if (!later.isEmpty()) {
            return new UndoneRoster.Depends(later);
        }
        return undone(act, file, rows, reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
    }

    private UndoneRoster undone(Act act, RosterImport file, List<RosterImportRow> rows, String reason) {
        rows.forEach(row -> written.restore(act, row, MemberAct.UNDONE, reason));
        imports.undone(file.id(), act.actor(), act.at(), reason);
        audit.record(act, "roster.undo", file.orgId(), file.id(), rows.size() + " 人；" + reason);
        return new UndoneRoster.Undone(rows.size());
    }

    private boolean last(RosterImport file) {
        return file.state() == RosterImportState.DONE
                && imports.ofOrg(file.orgId(), LAST).stream()
                        .filter(one -> one.appliedAt() != null && one.undoneAt() == null)
                        .findFirst()
                        .filter(one -> one.id() == file.id())
                        .isPresent();
    }
}
