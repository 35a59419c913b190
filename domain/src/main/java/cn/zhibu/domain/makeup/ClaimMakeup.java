package cn.zhibu.domain.makeup;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.makeup.MakeupStatus;
import cn.zhibu.mapper.makeup.MakeupTask;
import cn.zhibu.mapper.makeup.MakeupTaskMapper;
import cn.zhibu.mapper.makeup.MakeupWay;
import cn.zhibu.mapper.meeting.Meeting;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person says that a meeting is made up for, and how; the secretary closes it. Late is better than never. */
@Component
public class ClaimMakeup {

    private final MakeupTaskMapper tasks;
    private final MakeupTasks all;
    private final MakeupMessages messages;
    private final OpenQuestionMapper questions;
    private final Audit audit;

    ClaimMakeup(
            MakeupTaskMapper tasks,
            MakeupTasks all,
            MakeupMessages messages,
            OpenQuestionMapper questions,
            Audit audit) {
        this.tasks = tasks;
        this.all = all;
        this.messages = messages;
        this.questions = questions;
        this.audit = audit;
    }

    @Transactional
    public MakeupOutcome claim(Act act, long taskId, MakeupWay way, String words) {
        MakeupTask task = tasks.lock(taskId);
        if (task == null || task.memberId() != act.subject()) {
            return new MakeupOutcome.NotYours();
        }
        Meeting meeting = all.meeting(taskId);
        if (!task.open()) {
            return new MakeupOutcome.NotOpen(task, meeting);
        }
        if (!MakeupRules.enough(way, words)) {
            return new MakeupOutcome.TooShort();
        }
        String kept = MakeupRules.kept(words);
        tasks.claim(taskId, way, kept.isEmpty() ? null : kept, act.at());
        audit.record(act, "makeup.claim", meeting.orgId(), taskId, way.name());
        MakeupTask claimed = Objects.requireNonNull(tasks.find(taskId));
        messages.submit(claimed, meeting, act.at());
        return new MakeupOutcome.Claimed(claimed, meeting);
    }

    /** 回复 0: only while nobody has decided. */
    @Transactional
    public MakeupOutcome undo(Act act, long taskId) {
        MakeupTask task = tasks.lock(taskId);
        if (task == null || task.memberId() != act.subject()) {
            return new MakeupOutcome.NotYours();
        }
        Meeting meeting = all.meeting(taskId);
        if (task.status() != MakeupStatus.CLAIMED) {
            return new MakeupOutcome.NotOpen(task, meeting);
        }
        tasks.unclaim(taskId, MakeupRules.before(task, act.at()));
        questions.closeAll(QuestionKind.MAKEUP, taskId);
        audit.record(act, "makeup.undo", meeting.orgId(), taskId, null);
        return new MakeupOutcome.Withdrawn(Objects.requireNonNull(tasks.find(taskId)), meeting);
    }
}
