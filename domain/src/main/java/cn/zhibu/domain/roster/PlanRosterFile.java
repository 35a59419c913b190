package cn.zhibu.domain.roster;

import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import cn.zhibu.mapper.roster.RosterImport;
import cn.zhibu.mapper.roster.RosterImportMapper;
import cn.zhibu.mapper.roster.RosterImportRow;
import cn.zhibu.mapper.roster.RosterImportState;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dry run: what would become of each row; nobody's entry changes. A file left half way is gone on with. */
@Component
public class PlanRosterFile {

    /** Each step reads the file anew, so that no more than these rows are ever lost. */
    private static final int ROWS = 1_000;

    private static final int LONGEST_CELL = 128;
    private static final int LONGEST_DETAIL = 1_000;

    private final RosterImportMapper imports;
    private final OrgMapper orgs;
    private final RosterBook book;
    private final Clock clock;

    PlanRosterFile(RosterImportMapper imports, OrgMapper orgs, RosterBook book, Clock clock) {
        this.imports = imports;
        this.orgs = orgs;
        this.book = book;
        this.clock = clock;
    }

    /**
     * Looks at the next rows.
     *
     * @return whether there is more to do; false as well when somebody else does it
     */
    @Transactional
    public boolean step(long importId) {
        RosterImport file = imports.lockFree(importId);
        if (file == null || file.state() != RosterImportState.WAITING) {
            return false;
        }
        List<RosterEntry> entries = entries(file);
        int to = Math.min(file.done() + ROWS, entries.size());
        imports.insertRows(entries.subList(file.done(), to).stream()
                .map(entry -> row(importId, entry))
                .toList());
        if (to < entries.size()) {
            imports.progress(importId, to);
            return true;
        }
        imports.planned(importId, clock.instant());
        return false;
    }

    private List<RosterEntry> entries(RosterImport file) {
        Org org = Objects.requireNonNull(orgs.find(file.orgId()), "an organisation is never deleted");
        String kept = Objects.requireNonNull(imports.content(file.id()), "kept until every fate is known");
        RosterScope scope = RosterScope.of(org, Beijing.date(file.uploadedAt()));
        return book.plan(RosterFile.read(Base64.getMimeDecoder().decode(kept)), scope)
                .entries();
    }

    private static RosterImportRow row(long importId, RosterEntry entry) {
        RosterFate fate = entry.fate();
        RosterEntry.Own own = entry instanceof RosterEntry.Own person ? person : null;
        return new RosterImportRow(
                0,
                importId,
                fate.line(),
                cut(fate.branch(), LONGEST_CELL),
                cut(fate.name(), LONGEST_CELL),
                fate.verdict().name(),
                cut(fate.detail(), LONGEST_DETAIL),
                own == null || own.before() == null
                        ? null
                        : Long.valueOf(own.member().id()),
                own == null ? null : Long.valueOf(own.member().orgId()),
                own == null || own.before() == null ? null : own.before().text(),
                own == null ? null : own.after().text(),
                false);
    }

    private static String cut(String words, int longest) {
        return words.substring(0, Math.min(words.length(), longest));
    }
}
