package cn.zhibu.domain.makeup;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.roster.Deciders;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.digest.DigestLineMapper;
import cn.zhibu.mapper.makeup.MakeupTask;
import cn.zhibu.mapper.makeup.MakeupTaskMapper;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A make-up task past its day is overdue; the secretary alone learns of it, in the digest, and nobody is scolded. */
@Component
public class MakeupDue {

    private final MakeupTaskMapper tasks;
    private final MakeupTasks all;
    private final MemberMapper members;
    private final Deciders deciders;
    private final DigestLineMapper lines;
    private final Audit audit;
    private final Wording wording;

    MakeupDue(
            MakeupTaskMapper tasks,
            MakeupTasks all,
            MemberMapper members,
            Deciders deciders,
            DigestLineMapper lines,
            Audit audit,
            Wording wording) {
        this.tasks = tasks;
        this.all = all;
        this.members = members;
        this.deciders = deciders;
        this.lines = lines;
        this.audit = audit;
        this.wording = wording;
    }

    /** How many tasks became overdue. */
    @Transactional
    public int run(Instant now) {
        List<MakeupTask> overdue = tasks.overdue(Beijing.date(now));
        overdue.forEach(task -> tell(task, now));
        return overdue.size();
    }

    private void tell(MakeupTask task, Instant now) {
        Meeting meeting = all.meeting(task.id());
        Member member = Objects.requireNonNull(members.find(task.memberId()), "a member is never deleted");
        audit.record(Act.own(member.id(), Channel.CLOCK, now), "makeup.overdue", meeting.orgId(), task.id(), null);
        String words = wording.say("makeup.overdue", "name", member.name(), "title", MeetingWords.title(meeting));
        deciders.about(member.id(), meeting.orgId()).forEach(person -> lines.insert(person.id(), words, now));
    }
}
