package cn.zhibu.bot.lecture;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.DialogueHandler;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Fold;
import cn.zhibu.domain.lecture.DescribeClip;
import cn.zhibu.domain.lecture.DraftRules;
import cn.zhibu.domain.text.Characters;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.lecture.ClipVersion;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The answers to 标题, 专题, 时长, 简介 and 听众; what was not understood is asked again. */
@Component
final class DraftDialogue implements DialogueHandler {

    private final DescribeClip describe;
    private final DraftTalk talk;
    private final Wording wording;

    DraftDialogue(DescribeClip describe, DraftTalk talk, Wording wording) {
        this.describe = describe;
        this.talk = talk;
        this.wording = wording;
    }

    @Override
    public String dialogue() {
        return DraftTalk.DIALOGUE;
    }

    @Override
    public Optional<Answer> answer(Caller caller, Dialogue dialogue, String words) {
        long clip = Long.parseLong(dialogue.slot(DraftTalk.CLIP));
        DraftRules.Part part = DraftRules.Part.valueOf(dialogue.step());
        String said = Characters.strip(words);
        return Optional.of(
                switch (part) {
                    case TITLE -> title(caller, clip, said);
                    case TOPIC -> topic(caller, clip, Fold.of(said).text());
                    case MINUTES -> minutes(caller, clip, Fold.of(said).text());
                    case DESCRIPTION -> description(caller, clip, said);
                    case AUDIENCE -> audience(caller, clip, Fold.of(said).text());
                });
    }

    private Answer title(Caller caller, long clip, String said) {
        String title = said.replaceAll("[\\s《》]+", " ").strip();
        return title.isEmpty() || title.length() > DraftRules.TITLE_AT_MOST
                ? again(caller, clip, DraftRules.Part.TITLE)
                : next(caller, clip, describe.title(caller.act(), clip, title));
    }

    private Answer topic(Caller caller, long clip, String said) {
        return talk.topic(said)
                .map(topic -> next(caller, clip, describe.topic(caller.act(), clip, topic.id())))
                .orElseGet(() -> again(caller, clip, DraftRules.Part.TOPIC));
    }

    private Answer minutes(Caller caller, long clip, String said) {
        String number = said.replaceAll("\\s*(分钟|分|min)$", "");
        int minutes = number.matches("[0-9]{1,3}") ? Integer.parseInt(number) : 0;
        return minutes < 1 || minutes > DraftRules.MINUTES_AT_MOST
                ? again(caller, clip, DraftRules.Part.MINUTES)
                : next(caller, clip, describe.minutes(caller.act(), clip, minutes));
    }

    private Answer description(Caller caller, long clip, String said) {
        String description = said.matches("无|没有|不写|0") ? "" : said;
        return description.length() > DraftRules.DESCRIPTION_AT_MOST
                ? again(caller, clip, DraftRules.Part.DESCRIPTION)
                : next(caller, clip, describe.description(caller.act(), clip, description));
    }

    private Answer audience(Caller caller, long clip, String said) {
        DescribeClip.Audience[] all = DescribeClip.Audience.values();
        return said.matches("[1-3]")
                ? next(caller, clip, describe.audience(caller.act(), clip, all[said.charAt(0) - '1']))
                : again(caller, clip, DraftRules.Part.AUDIENCE);
    }

    private Answer again(Caller caller, long clip, DraftRules.Part part) {
        return talk.ask(caller, clip, part, wording.say("lecture.again"));
    }

    private Answer next(Caller caller, long clip, Optional<ClipVersion> draft) {
        return draft.map(version -> talk.next(caller, version, ""))
                .orElseGet(() -> Answer.say(wording.say("lecture.not-yours", "clip", clip)));
    }
}
