package cn.zhibu.domain.lecture;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.lecture.ClipVersion;
import cn.zhibu.mapper.lecture.LectureClip;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a decision leaves behind: the history, the audit log, closed questions and the word to the lecturer. */
@Component
final class DecisionTrace {

    private final Lecturers lecturers;
    private final ClipMessages messages;
    private final ClipWords words;
    private final ClipLog log;
    private final Audit audit;
    private final OpenQuestionMapper questions;
    private final Wording wording;

    DecisionTrace(
            Lecturers lecturers,
            ClipMessages messages,
            ClipWords words,
            ClipLog log,
            Audit audit,
            OpenQuestionMapper questions,
            Wording wording) {
        this.lecturers = lecturers;
        this.messages = messages;
        this.words = words;
        this.log = log;
        this.audit = audit;
        this.questions = questions;
        this.wording = wording;
    }

    void decided(Act act, LectureClip clip, ClipVersion version, @Nullable String reason) {
        log.write(act, version, reason == null ? "approved" : "returned", reason);
        audit.record(act, reason == null ? "clip.approve" : "clip.return", clip.orgId(), clip.id(), reason);
        questions.closeAll(QuestionKind.CLIP_REVIEW, clip.id());
        String title = words.title(version);
        String told = reason == null
                ? wording.say("lecture.told-approved", "title", title, "clip", clip.id())
                : wording.say("lecture.told-returned", "title", title, "clip", clip.id(), "reason", reason);
        messages.decision(lecturers.person(clip.lecturerId()), version, "decided", new Content.Text(told), act.at());
    }
}
