package cn.zhibu.bot.feedback;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.feedback.ReadFeedback;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 反馈: counts of the branch's last meetings; words from five answers on. */
@Component
final class FeedbackFigures implements Command {

    private final ReadFeedback feedback;
    private final Wording wording;

    FeedbackFigures(ReadFeedback feedback, Wording wording) {
        this.feedback = feedback;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "反馈";
    }

    @Override
    public List<String> aliases() {
        return List.of("反馈情况");
    }

    @Override
    public Audience audience() {
        return Audience.DESK;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        List<ReadFeedback.Figures> all = feedback.latest(caller.orgId(), caller.at());
        if (all.isEmpty()) {
            return Answer.say(wording.say("feedback.figures-none"));
        }
        return Answer.say(all.stream().map(this::figures).collect(Collectors.joining("\n\n")));
    }

    private String figures(ReadFeedback.Figures of) {
        return wording.say(
                "feedback.figures",
                "title",
                MeetingWords.title(of.meeting()),
                "present",
                of.present(),
                "given",
                of.given(),
                "good",
                of.choices().get(0),
                "fair",
                of.choices().get(1),
                "plain",
                of.choices().get(2),
                "poor",
                of.choices().get(3),
                "words",
                words(of));
    }

    private String words(ReadFeedback.Figures of) {
        if (of.held() > 0) {
            return wording.say("feedback.figures-held", "count", of.held());
        }
        String lines = of.words().stream()
                .map(said -> "- " + (said.signature().isEmpty() ? said.words() : signed(said)))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? "" : wording.say("feedback.figures-words", "lines", lines);
    }

    private String signed(ReadFeedback.Said said) {
        return wording.say("feedback.figures-signed", "words", said.words(), "name", said.signature());
    }
}
