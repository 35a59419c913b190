package cn.zhibu.bot.dues;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.dues.AnswerDuesQuestion;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.dues.DuesQuestion;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 答复: members' open questions about dues; 答复 3 …: the answer, which the member alone hears. */
@Component
final class ReplyWord implements Command {

    private static final Pattern NUMBERED =
            Pattern.compile("(?<id>\\d{1,12})(?:号|[\\s,，:：、])+(?<words>.+)", Pattern.DOTALL);

    private final AnswerDuesQuestion questions;
    private final MemberMapper members;
    private final Wording wording;

    ReplyWord(AnswerDuesQuestion questions, MemberMapper members, Wording wording) {
        this.questions = questions;
        this.members = members;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "答复";
    }

    @Override
    public Audience audience() {
        return Audience.COLLECTOR;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        Matcher numbered = NUMBERED.matcher(rest);
        if (!numbered.matches()) {
            return Answer.say(list(questions.open(caller.act(), caller.orgId())));
        }
        return Answer.say(questions
                .answer(caller.act(), Long.parseLong(numbered.group("id")), numbered.group("words"))
                .map(name -> wording.say("dues.replied", "name", name))
                .orElseGet(() -> wording.say("dues.no-question")));
    }

    private String list(List<DuesQuestion> open) {
        if (open.isEmpty()) {
            return wording.say("dues.questions-none");
        }
        String lines = open.stream()
                .map(question -> question.id() + " " + name(question.memberId()) + "："
                        + Objects.requireNonNullElse(question.words(), ""))
                .collect(Collectors.joining("\n"));
        return wording.say("dues.questions", "lines", lines);
    }

    private String name(long memberId) {
        return Objects.requireNonNull(members.find(memberId), "a member is never deleted")
                .name();
    }
}
