package cn.zhibu.domain.makeup;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.roster.Deciders;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.makeup.MakeupStatus;
import cn.zhibu.mapper.makeup.MakeupTask;
import cn.zhibu.mapper.makeup.MakeupTaskMapper;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 通过 and 退回 of a make-up claim: once, also when two secretaries tap at the same moment; the member is told. */
@Component
public class DecideMakeup {

    private static final int REASON_AT_MOST = 200;

    private final MakeupTaskMapper tasks;
    private final MakeupTasks all;
    private final MemberMapper members;
    private final Deciders deciders;
    private final MakeupMessages messages;
    private final OpenQuestionMapper questions;
    private final MakeupTrace trace;

    DecideMakeup(
            MakeupTaskMapper tasks,
            MakeupTasks all,
            MemberMapper members,
            Deciders deciders,
            MakeupMessages messages,
            OpenQuestionMapper questions,
            MakeupTrace trace) {
        this.tasks = tasks;
        this.all = all;
        this.members = members;
        this.deciders = deciders;
        this.messages = messages;
        this.questions = questions;
        this.trace = trace;
    }

    @Transactional
    public MakeupOutcome close(Act act, long taskId) {
        return obstacle(act, taskId).orElseGet(() -> {
            Decided decided = decide(act, taskId, MakeupStatus.DONE, null);
            return new MakeupOutcome.Closed(decided.task(), decided.meeting(), decided.member());
        });
    }

    @Transactional
    public MakeupOutcome giveBack(Act act, long taskId, String reason) {
        String kept = reason.strip();
        String said = kept.length() <= REASON_AT_MOST ? kept : kept.substring(0, REASON_AT_MOST);
        return obstacle(act, taskId).orElseGet(() -> {
            Decided decided = decide(act, taskId, MakeupStatus.RETURNED, said);
            return new MakeupOutcome.Returned(decided.task(), decided.meeting(), decided.member());
        });
    }

    /** Whether a decision can be taken at all, before a reason is asked; locks the task. */
    @Transactional
    public Optional<MakeupOutcome> obstacle(Act act, long taskId) {
        MakeupTask task = tasks.lock(taskId);
        if (task == null) {
            return Optional.of(new MakeupOutcome.NotYours());
        }
        Meeting meeting = all.meeting(taskId);
        if (!deciders.decides(act.actor(), task.memberId(), meeting.orgId())) {
            return Optional.of(new MakeupOutcome.NotYours());
        }
        return task.status() == MakeupStatus.CLAIMED
                ? Optional.empty()
                : Optional.of(new MakeupOutcome.NotClaimed(task, meeting, member(task)));
    }

    private Decided decide(Act act, long taskId, MakeupStatus status, @Nullable String reason) {
        tasks.decide(taskId, status, act.actor(), act.at(), reason);
        MakeupTask task = Objects.requireNonNull(tasks.find(taskId));
        Meeting meeting = all.meeting(taskId);
        questions.closeAll(QuestionKind.MAKEUP, taskId);
        trace.decided(act, task, meeting);
        messages.decided(task, meeting, act.at());
        return new Decided(task, meeting, member(task));
    }

    private Member member(MakeupTask task) {
        return Objects.requireNonNull(members.find(task.memberId()), "a member is never deleted");
    }

    private record Decided(MakeupTask task, Meeting meeting, Member member) {}
}
