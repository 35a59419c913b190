package cn.zhibu.domain.directory;

import cn.zhibu.mapper.directory.DirectorySync;
import cn.zhibu.mapper.directory.DirectorySyncMapper;
import cn.zhibu.mapper.org.Org;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings organisations, people and roles in line with the directory that WeCom shows the app: on start, every night, on 同步通讯录 and when the
 * directory reports a change.
 */
@Component
public final class SyncDirectory {

    private static final Logger log = LoggerFactory.getLogger(SyncDirectory.class);

    private final DirectorySource source;
    private final TakeSnapshot take;
    private final RenameAccount accounts;
    private final DirectorySyncMapper state;
    private final Clock clock;

    SyncDirectory(
            DirectorySource source, TakeSnapshot take, RenameAccount accounts, DirectorySyncMapper state, Clock clock) {
        this.source = source;
        this.take = take;
        this.accounts = accounts;
        this.state = state;
        this.clock = clock;
    }

    /** Asks for a synchronisation; the next tick does it. */
    public void ask() {
        state.ask(clock.instant());
    }

    /** A person's userid was changed: the person stays the same. */
    public void renamed(String oldUserid, String newUserid, Instant at) {
        accounts.rename(oldUserid, newUserid, at);
    }

    /** Synchronises if it was asked for or never done. */
    public void runIfDue() {
        DirectorySync now = state.get();
        if (now.doneAt() == null || now.askedAt() != null) {
            run();
        }
    }

    /** Synchronises now; what fails leaves everything as it was and is shown in the health details. */
    public void run() {
        DirectorySnapshot snapshot;
        try {
            snapshot = source.read();
        } catch (RuntimeException e) {
            log.warn("The directory could not be read: {}", e.getMessage());
            state.failed(String.valueOf(e.getMessage()));
            return;
        }
        take.take(snapshot);
    }

    /** One transaction for the whole snapshot. */
    @Component
    static class TakeSnapshot {

        private final SyncOrgs orgs;
        private final SyncPeople people;
        private final SyncRoles roles;
        private final DirectorySyncMapper state;
        private final Clock clock;

        TakeSnapshot(SyncOrgs orgs, SyncPeople people, SyncRoles roles, DirectorySyncMapper state, Clock clock) {
            this.orgs = orgs;
            this.people = people;
            this.roles = roles;
            this.state = state;
            this.clock = clock;
        }

        @Transactional
        public void take(DirectorySnapshot snapshot) {
            state.lock();
            Tags tags = new Tags(snapshot.tags());
            Map<Long, Org> units = orgs.sync(snapshot.departments());
            Map<String, Long> members = people.sync(snapshot.people(), units, tags);
            roles.sync(snapshot, units, members, tags);
            state.done(clock.instant(), members.size());
            log.info("directory units={} people={}", units.size(), members.size());
        }
    }
}
