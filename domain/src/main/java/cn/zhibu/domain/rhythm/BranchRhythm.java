package cn.zhibu.domain.rhythm;

import cn.zhibu.domain.meeting.MeetingType;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.domain.rules.Cadence;
import cn.zhibu.domain.rules.Period;
import cn.zhibu.domain.rules.RuleBook;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import cn.zhibu.mapper.org.OrgMapper;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * 三会一课 of a branch: what the rule data asks for in the month and the quarter of a day, and the published meeting that counts for it. A meeting
 * of several types counts for each; one that was moved counts where it is now, a cancelled one and a draft not at all.
 */
@Component
public final class BranchRhythm {

    /** With fewer there is no 支委会 (domain.md 3). */
    private static final int COMMITTEE = 3;

    private final RuleBook rules;
    private final MeetingMapper meetings;
    private final OrgMapper orgs;
    private final Duties duties;

    BranchRhythm(RuleBook rules, MeetingMapper meetings, OrgMapper orgs, Duties duties) {
        this.rules = rules;
        this.meetings = meetings;
        this.orgs = orgs;
        this.duties = duties;
    }

    /** In the order of the rule data; groups one by one. */
    public List<RhythmLine> of(long orgId, LocalDate day) {
        Org branch = Objects.requireNonNull(orgs.find(orgId), "an organisation is never deleted");
        List<Meeting> held = meetings.held(
                orgId,
                Beijing.at(Period.QUARTER.first(day), LocalTime.MIDNIGHT),
                Beijing.at(Period.QUARTER.next(day), LocalTime.MIDNIGHT));
        return rules.cadences().stream()
                .flatMap(cadence -> subjects(branch, cadence).map(subject -> line(cadence, subject, held, day)))
                .toList();
    }

    /** For whom it is asked. */
    private Stream<Org> subjects(Org branch, Cadence cadence) {
        return switch (MeetingType.valueOf(cadence.type())) {
            case GROUP -> orgs.below(branch.path()).stream().filter(org -> org.kind() == OrgKind.GROUP);
            case COMMITTEE ->
                duties.committee(branch.id()).size() < COMMITTEE ? Stream.<Org>empty() : Stream.of(branch);
            default -> Stream.of(branch);
        };
    }

    private static RhythmLine line(Cadence cadence, Org subject, List<Meeting> held, LocalDate day) {
        LocalDate first = cadence.every().first(day);
        LocalDate next = cadence.every().next(day);
        Meeting found = held.stream()
                .filter(meeting -> is(meeting, cadence.type()) && of(meeting, subject))
                .filter(meeting -> !Beijing.date(meeting.startsAt()).isBefore(first)
                        && Beijing.date(meeting.startsAt()).isBefore(next))
                .findFirst()
                .orElse(null);
        return new RhythmLine(cadence, subject, first, found);
    }

    private static boolean is(Meeting meeting, String type) {
        return MeetingWords.types(meeting).contains(MeetingType.valueOf(type));
    }

    /** A group's meeting counts for the group alone; a 党小组会 called for all groups together counts for each. */
    private static boolean of(Meeting meeting, Org subject) {
        Long group = meeting.groupId();
        return group == null || (subject.kind() == OrgKind.GROUP && group == subject.id());
    }
}
