package cn.zhibu.bot.page.roster;

import cn.zhibu.domain.roster.OwnEntry;
import cn.zhibu.domain.roster.RosterFate;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.roster.Correction;
import cn.zhibu.mapper.roster.CorrectionMapper;
import cn.zhibu.mapper.roster.RosterImport;
import cn.zhibu.mapper.roster.RosterImportMapper;
import cn.zhibu.mapper.roster.RosterImportState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The roster and its files in words. */
@Component
final class RosterViews {

    private static final int FILES = 8;
    private static final int LINES = 50;
    private static final int CORRECTIONS = 50;

    private final MemberMapper members;
    private final OwnEntry entries;
    private final CorrectionMapper corrections;
    private final RosterImportMapper imports;
    private final Wording wording;

    RosterViews(
            MemberMapper members,
            OwnEntry entries,
            CorrectionMapper corrections,
            RosterImportMapper imports,
            Wording wording) {
        this.members = members;
        this.entries = entries;
        this.corrections = corrections;
        this.imports = imports;
        this.wording = wording;
    }

    /** The people of exactly this organisation. */
    List<Person> people(Org org) {
        return members.partyMembers(org.id()).stream()
                .map(member -> new Person(member.id(), member.name(), entries.flags(member)))
                .toList();
    }

    List<Ask> corrections(Org org) {
        return corrections.open(org.path(), CORRECTIONS).stream().map(this::ask).toList();
    }

    List<Entry> files(long org) {
        return imports.ofOrg(org, FILES).stream()
                .map(file -> new Entry(file.id(), file.name(), Beijing.worded(file.uploadedAt()), state(file)))
                .toList();
    }

    /** @throws ResponseStatusException 404 when the file is not the organisation's */
    View of(long org, long id, String verdict, long after) {
        RosterImport file = imports.find(id);
        if (file == null || file.orgId() != org) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        boolean running = file.state() == RosterImportState.WAITING || file.state() == RosterImportState.WRITING;
        Map<String, Integer> counts =
                imports.counts(id).stream().collect(Collectors.toMap(count -> count.verdict(), count -> count.rows()));
        List<Line> lines = running
                ? List.of()
                : imports.rows(id, verdict, after, LINES).stream()
                        .map(row ->
                                new Line(row.lineNo(), row.branch(), row.name(), caption(row.verdict()), row.detail()))
                        .toList();
        return new View(
                file,
                state(file),
                running,
                sums(counts),
                counts.getOrDefault("ADDED", 0) + counts.getOrDefault("CHANGED", 0),
                time(file),
                lines,
                lines.size() < LINES ? 0 : lines.get(lines.size() - 1).number());
    }

    String said(String done) {
        return done.matches("[a-z-]{1,20}") && wording.all().containsKey("roster.page-" + done)
                ? wording.say("roster.page-" + done)
                : "";
    }

    private Ask ask(Correction asked) {
        Member member = members.find(asked.memberId());
        String name = member == null ? "" : member.name();
        return new Ask(asked.id(), asked.memberId(), name, asked.words(), Beijing.worded(asked.askedAt()));
    }

    private String state(RosterImport file) {
        return wording.say("roster.state-" + file.state().name().toLowerCase(Locale.ROOT));
    }

    private static String time(RosterImport file) {
        return file.plannedAt() == null ? "" : Beijing.worded(file.plannedAt());
    }

    private static List<Sum> sums(Map<String, Integer> counts) {
        return Arrays.stream(RosterFate.Verdict.values())
                .map(verdict -> new Sum(verdict.name(), verdict.caption(), counts.getOrDefault(verdict.name(), 0)))
                .toList();
    }

    private static String caption(String verdict) {
        return RosterFate.Verdict.valueOf(verdict).caption();
    }

    record Person(long id, String name, String flags) {}

    record Ask(long id, long memberId, String name, String words, String time) {}

    record Entry(long id, String name, String time, String state) {}

    /**
     * @param changing how many people a confirmation writes
     * @param planned when the fates were found
     * @param next line number of the last one shown when there are more, else 0
     */
    record View(
            RosterImport file,
            String state,
            boolean running,
            List<Sum> sums,
            int changing,
            String planned,
            List<Line> lines,
            long next) {

        public boolean ready() {
            return file.state() == RosterImportState.PLANNED;
        }

        public boolean done() {
            return file.state() == RosterImportState.DONE;
        }

        public @Nullable String undoReason() {
            return file.undoReason();
        }
    }

    record Sum(String verdict, String caption, int rows) {}

    record Line(long number, String branch, String name, String verdict, String detail) {}
}
