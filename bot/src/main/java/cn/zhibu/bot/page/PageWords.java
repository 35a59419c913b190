package cn.zhibu.bot.page;

import cn.zhibu.domain.directory.Person;
import cn.zhibu.domain.makeup.MakeupTasks;
import cn.zhibu.domain.makeup.MakeupWords;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.own.StatusWords;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.OrgMapper;
import cn.zhibu.mapper.own.OwnMeeting;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What pages show about a person, in words. */
@Component
final class PageWords {

    private final OrgMapper orgs;
    private final StatusWords statuses;
    private final MakeupWords makeup;
    private final Wording wording;

    PageWords(OrgMapper orgs, StatusWords statuses, MakeupWords makeup, Wording wording) {
        this.orgs = orgs;
        this.statuses = statuses;
        this.makeup = makeup;
        this.wording = wording;
    }

    Person person(Member member) {
        Long group = member.groupId();
        String standing = wording.say(
                switch (member.standing()) {
                    case FULL -> "own.page-full";
                    case PROBATIONARY -> "own.page-probationary";
                    case NONE -> "own.page-none";
                });
        return new Person(
                member.name(),
                name(member.orgId()),
                group == null ? "" : name(group),
                member.rostered() ? standing : standing + wording.say("own.page-unrostered"));
    }

    Line meeting(OwnMeeting meeting) {
        return new Line(
                Beijing.day(Beijing.date(meeting.startsAt())) + " " + MeetingWords.kinds(meeting.types()),
                statuses.of(meeting.status(), meeting.late()),
                "/m/meetings/" + meeting.id());
    }

    Line makeup(MakeupTasks.Due due) {
        return new Line(
                MeetingWords.title(due.meeting()),
                makeup.state(due.task()),
                "/m/meetings/" + due.meeting().id());
    }

    String status(Attendance line) {
        return statuses.of(line.status(), line.late());
    }

    private String name(long org) {
        return Objects.requireNonNull(orgs.find(org), "an organisation is never deleted")
                .name();
    }

    record Person(String name, String branch, String group, String standing) {}

    record Line(String title, String value, String link) {}
}
