package cn.zhibu.bot.lecture.order;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.language.Fold;
import cn.zhibu.domain.lecture.order.CapacityWords;
import cn.zhibu.domain.lecture.order.TalkCapacity;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** 每月场数, and 每月场数 6: how many talks a month a lecturer gives. */
@Component
final class CapacityWord implements Command {

    private final TalkCapacity capacity;
    private final CapacityWords words;
    private final Wording wording;

    CapacityWord(TalkCapacity capacity, CapacityWords words, Wording wording) {
        this.capacity = capacity;
        this.words = words;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "每月场数";
    }

    @Override
    public List<String> aliases() {
        return List.of("党课场数");
    }

    @Override
    public Audience audience() {
        return Audience.LECTURER;
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.NUMBERS;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        String typed = Fold.of(rest).text().replaceAll("\\s*场?$", "");
        if (typed.isEmpty()) {
            return said("order.capacity-now", capacity.of(caller.id(), caller.at()));
        }
        int talks = typed.matches("[0-9]{1,2}") ? Integer.parseInt(typed) : -1;
        return talks < 0 || talks > TalkCapacity.MOST
                ? Answer.say(wording.say("order.capacity-how", "most", TalkCapacity.MOST))
                : said("order.capacity-set", capacity.set(caller.act(), talks));
    }

    private Answer said(String key, Optional<TalkCapacity.View> view) {
        return Answer.say(view.map(now -> wording.say(key, "most", words.most(now), "months", words.months(now)))
                .orElseGet(() -> wording.say("library.no-lecturer")));
    }
}
