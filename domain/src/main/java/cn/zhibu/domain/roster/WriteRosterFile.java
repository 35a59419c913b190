package cn.zhibu.domain.roster;

import cn.zhibu.domain.act.Act;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.directory.DirectorySyncMapper;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.roster.MemberAct;
import cn.zhibu.mapper.roster.RosterImport;
import cn.zhibu.mapper.roster.RosterImportMapper;
import cn.zhibu.mapper.roster.RosterImportRow;
import cn.zhibu.mapper.roster.RosterImportState;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a confirmed file, some rows at a time; whose entry changed since the dry run is left alone and named. */
@Component
public class WriteRosterFile {

    private static final int ROWS = 250;

    private final RosterImportMapper imports;
    private final DirectorySyncMapper directory;
    private final MemberMapper members;
    private final Entries entries;
    private final MemberHistory history;

    WriteRosterFile(
            RosterImportMapper imports,
            DirectorySyncMapper directory,
            MemberMapper members,
            Entries entries,
            MemberHistory history) {
        this.imports = imports;
        this.directory = directory;
        this.members = members;
        this.entries = entries;
        this.history = history;
    }

    /**
     * Writes the next rows; {@link ApplyRosterFile} has said who wants it.
     *
     * @return whether there is more to do; false as well when somebody else does it
     */
    @Transactional
    public boolean step(long importId) {
        RosterImport file = imports.lockFree(importId);
        if (file == null || file.state() != RosterImportState.WRITING) {
            return false;
        }
        List<RosterImportRow> rows = imports.unwritten(importId, ROWS);
        if (rows.isEmpty()) {
            imports.finished(importId);
            return false;
        }
        // a synchronisation under way would write people as it has read them
        directory.lock();
        rows.forEach(row -> write(file, row));
        imports.progress(importId, Math.min(file.lines(), file.done() + rows.size()));
        return true;
    }

    private void write(RosterImport file, RosterImportRow row) {
        PersonEntry after = PersonEntry.of(Objects.requireNonNull(row.afterEntry()));
        Member member = row.memberId() == null ? fresh(row, after) : known(row, after);
        if (member == null) {
            imports.refused(row.id(), "试运行之后此人的情况有变动，没有写入，请重新导入");
            return;
        }
        long id = entries.put(member, after);
        Act act = new Act(
                Objects.requireNonNull(file.appliedBy()), id, Channel.PAGE, Objects.requireNonNull(file.appliedAt()));
        history.record(id, MemberAct.IMPORTED, row.detail(), act, file.name());
        imports.wrote(row.id(), id);
    }

    private @Nullable Member fresh(RosterImportRow row, PersonEntry after) {
        long org = Objects.requireNonNull(row.orgId());
        return members.named(org, row.name()).isEmpty()
                ? after.fresh(row.name(), org, RosterMember.place(row.lineNo()))
                : null;
    }

    private @Nullable Member known(RosterImportRow row, PersonEntry after) {
        Member member = members.find(Objects.requireNonNull(row.memberId()));
        boolean same = member != null
                && member.active()
                && Objects.equals(member.orgId(), row.orgId())
                && entries.of(member).text().equals(row.beforeEntry());
        return member != null && same ? after.onto(member, true) : null;
    }
}
