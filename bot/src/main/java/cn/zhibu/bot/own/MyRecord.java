package cn.zhibu.bot.own;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.bot.page.PageSettings;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.makeup.MakeupTasks;
import cn.zhibu.domain.own.OwnRecord;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import org.springframework.stereotype.Component;

/** 我的记录: this year's attendance, what is to be made up and the last meetings. */
@Component
final class MyRecord implements Command {

    private final OwnRecord records;
    private final MakeupTasks makeup;
    private final RecordWords words;
    private final PageSettings pages;
    private final Wording wording;

    MyRecord(OwnRecord records, MakeupTasks makeup, RecordWords words, PageSettings pages, Wording wording) {
        this.records = records;
        this.makeup = makeup;
        this.words = words;
        this.pages = pages;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "我的记录";
    }

    @Override
    public List<String> aliases() {
        return List.of("我的");
    }

    @Override
    public Answer say(Caller caller, String rest) {
        OwnRecord.View view = records.of(caller.id(), caller.at());
        return Answer.say(wording.say(
                "own.record",
                "name",
                caller.member().name(),
                "year",
                view.year(),
                "expected",
                view.figures().expected(),
                "present",
                view.figures().present(),
                "leave",
                view.figures().onLeave(),
                "absent",
                view.figures().absent(),
                "makeup",
                makeup(caller),
                "last",
                words.last(view.last()),
                "link",
                pages.link("/m/me")));
    }

    private String makeup(Caller caller) {
        int open = makeup.of(caller.id()).size();
        return open == 0 ? wording.say("own.record-makeup-none") : wording.say("own.record-makeup", "count", open);
    }
}
