package cn.zhibu.bot.roster;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.bot.page.PageSettings;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.roster.OwnEntry;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 我的信息: what the roster says of the person. */
@Component
final class InfoWord implements Command {

    private final OwnEntry entries;
    private final PageSettings pages;
    private final Wording wording;

    InfoWord(OwnEntry entries, PageSettings pages, Wording wording) {
        this.entries = entries;
        this.pages = pages;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "我的信息";
    }

    @Override
    public List<String> aliases() {
        return List.of("个人信息", "我的资料");
    }

    @Override
    public Answer say(Caller caller, String rest) {
        String lines = entries.lines(caller.member()).stream()
                .map(line -> line.caption() + "：" + line.value())
                .collect(Collectors.joining("\n"));
        return Answer.say(wording.say("roster.info", "lines", lines, "link", pages.link("/m/info")));
    }
}
