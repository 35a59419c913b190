package cn.zhibu.bot.workprompt;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.meeting.NoticeFromWords;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.workprompt.WorkPrompt;
import cn.zhibu.mapper.workprompt.WorkPromptMapper;
import org.springframework.stereotype.Component;

/** Makes a notice of a work prompt: its words become the topic, the rest is asked. */
@Component
final class PromptDesk {

    private final WorkPromptMapper prompts;
    private final NoticeFromWords notices;
    private final OpenQuestionMapper questions;
    private final Wording wording;

    PromptDesk(WorkPromptMapper prompts, NoticeFromWords notices, OpenQuestionMapper questions, Wording wording) {
        this.prompts = prompts;
        this.notices = notices;
        this.questions = questions;
        this.wording = wording;
    }

    Answer begin(Caller caller, long id) {
        WorkPrompt prompt = prompts.find(id);
        if (prompt == null) {
            return Answer.say(wording.say("workprompt.unknown"));
        }
        questions.close(caller.id(), QuestionKind.PROMPT, id);
        Answer asked = notices.begin(caller, prompt.words());
        return Answer.ask(wording.say("workprompt.label"), String.valueOf(asked.text()));
    }
}
