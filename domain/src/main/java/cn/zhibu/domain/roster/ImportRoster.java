package cn.zhibu.domain.roster;

import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.audit.AuditEntry;
import cn.zhibu.mapper.audit.AuditMapper;
import cn.zhibu.mapper.directory.DirectorySyncMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a roster file (product.md 6): what the directory does not know of its people, people without WeCom, roles and postings. The
 * directory's own synchronisation leaves all this alone.
 */
@Component
public class ImportRoster {

    private final RosterBook book;
    private final DirectorySyncMapper directory;
    private final AuditMapper audit;
    private final Clock clock;

    ImportRoster(RosterBook book, DirectorySyncMapper directory, AuditMapper audit, Clock clock) {
        this.book = book;
        this.directory = directory;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether people have been entered before. */
    public boolean done() {
        return book.begun();
    }

    /**
     * Says what an import would do, and writes nothing.
     *
     * @throws RosterFileException when the file is no roster
     */
    @Transactional(readOnly = true)
    public RosterReport tryOut(byte[] content, LocalDate today) {
        RosterFile file = RosterFile.read(content);
        return report(file, book.plan(file, RosterScope.all(today)), false);
    }

    /**
     * Imports; refused rows change nothing and do not stop the others.
     *
     * @param today when postings begin
     * @throws RosterFileException when the file is no roster
     */
    @Transactional
    public RosterReport take(byte[] content, LocalDate today) {
        RosterFile file = RosterFile.read(content);
        // a synchronisation under way would write people as it has read them
        directory.lock();
        RosterGrants plan = book.plan(file, RosterScope.all(today));
        book.write(plan, today);
        RosterReport report = report(file, plan, true);
        audit.insert(new AuditEntry(
                0, clock.instant(), null, null, Channel.CLOCK, "roster.import", null, null, report.totals()));
        return report;
    }

    private static RosterReport report(RosterFile file, RosterGrants plan, boolean written) {
        List<RosterFate> fates = plan.entries().stream().map(RosterEntry::fate).toList();
        return new RosterReport(
                written, fates, plan.gone().stream().map(plan::worded).toList(), file.unused());
    }
}
