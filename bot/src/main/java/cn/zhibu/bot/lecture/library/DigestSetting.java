package cn.zhibu.bot.lecture.library;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.lecture.library.DigestRhythm;
import cn.zhibu.domain.wording.Wording;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 微课推送 每月, 每周 or 不推送, for everybody under the same root. */
@Component
final class DigestSetting implements Command {

    private final DigestRhythm rhythm;
    private final Wording wording;

    DigestSetting(DigestRhythm rhythm, Wording wording) {
        this.rhythm = rhythm;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "微课推送";
    }

    @Override
    public Audience audience() {
        return Audience.UPPER;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        Optional<String> kept = rhythm.set(caller.act(), caller.orgId(), rest.strip());
        return Answer.say(kept.map(name -> wording.say("library.rhythm", "rhythm", name))
                .orElseGet(() -> wording.say("library.how-rhythm")));
    }
}
