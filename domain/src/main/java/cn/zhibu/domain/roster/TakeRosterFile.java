package cn.zhibu.domain.roster;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.mapper.roster.RosterImport;
import cn.zhibu.mapper.roster.RosterImportMapper;
import cn.zhibu.mapper.roster.RosterImportState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a roster file from a page; nothing of it counts before every row's fate was shown and confirmed. */
@Component
public class TakeRosterFile {

    /** More than a county has members; a longer file is a mistake. */
    private static final int MOST_ROWS = 20_000;

    private static final int LONGEST_NAME = 128;

    private final RosterKeepers keepers;
    private final RosterImportMapper imports;
    private final Audit audit;

    TakeRosterFile(RosterKeepers keepers, RosterImportMapper imports, Audit audit) {
        this.keepers = keepers;
        this.imports = imports;
        this.audit = audit;
    }

    /** @throws RosterFileException when the file is no roster */
    @Transactional
    public TakenRoster take(Act act, long orgId, String fileName, byte[] content) {
        if (!keepers.keeps(act.actor(), orgId)) {
            return new TakenRoster.NotYours();
        }
        int rows = RosterFile.read(content).rows().size();
        if (rows == 0) {
            return new TakenRoster.Nothing();
        }
        if (rows > MOST_ROWS) {
            return new TakenRoster.TooLong(rows, MOST_ROWS);
        }
        long id = imports.insert(file(act, orgId, fileName, rows), content);
        audit.record(act, "roster.file", orgId, id, rows + " 行");
        return new TakenRoster.Taken(id);
    }

    private static RosterImport file(Act act, long orgId, String name, int rows) {
        String kept = name.substring(Math.max(0, name.length() - LONGEST_NAME));
        return new RosterImport(
                0,
                orgId,
                kept,
                rows,
                0,
                RosterImportState.WAITING,
                act.actor(),
                act.at(),
                null,
                null,
                null,
                null,
                null);
    }
}
