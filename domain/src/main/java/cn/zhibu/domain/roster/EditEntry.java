package cn.zhibu.domain.roster;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.directory.DirectorySyncMapper;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import cn.zhibu.mapper.roster.MemberAct;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what is known of one person, with a reason; rolls that are out already stay as they are. */
@Component
public class EditEntry {

    private final RosterPowers powers;
    private final MemberMapper members;
    private final DirectorySyncMapper directory;
    private final Entries entries;
    private final EntryRecord trace;

    EditEntry(
            RosterPowers powers,
            MemberMapper members,
            DirectorySyncMapper directory,
            Entries entries,
            EntryRecord trace) {
        this.powers = powers;
        this.members = members;
        this.directory = directory;
        this.entries = entries;
        this.trace = trace;
    }

    /** What is known of the person. */
    @Transactional(readOnly = true)
    public PersonEntry of(Member member) {
        return entries.of(member);
    }

    /** @param act of the secretary, for the person */
    @Transactional
    public EditedEntry edit(Act act, EntryWish wish, String reason) {
        directory.lock();
        Member member = members.find(act.subject());
        if (member == null || !member.active() || !powers.edits(act.actor(), member)) {
            return new EditedEntry.NotYours();
        }
        PersonEntry before = entries.of(member);
        PersonEntry after = wish.over(before);
        List<String> changes = trace.changes(before, after);
        if (changes.isEmpty()) {
            return new EditedEntry.Same();
        }
        if (reason.isBlank()) {
            return new EditedEntry.NoReason();
        }
        List<String> problems = EntryRules.problems(after, Beijing.date(act.at()));
        if (!problems.isEmpty()) {
            return new EditedEntry.Wrong(problems);
        }
        entries.put(after.onto(member, true), after);
        trace.record(act, member, MemberAct.EDITED, String.join("，", changes), reason);
        return new EditedEntry.Edited(changes);
    }

    /** Writes history and audit of what became of an entry. */
    @Component
    static final class EntryRecord {

        private final MemberHistory history;
        private final OrgMapper orgs;
        private final Audit audit;

        EntryRecord(MemberHistory history, OrgMapper orgs, Audit audit) {
            this.history = history;
            this.orgs = orgs;
            this.audit = audit;
        }

        List<String> changes(PersonEntry before, PersonEntry after) {
            return EntryWords.changes(before, after, id -> {
                Org group = orgs.find(id);
                return group == null ? "" : group.name();
            });
        }

        void record(Act act, Member member, MemberAct what, String detail, String reason) {
            history.record(member.id(), what, detail, act, reason);
            audit.record(act, "roster." + what.name().toLowerCase(Locale.ROOT), member.orgId(), member.id(), detail);
        }
    }
}
