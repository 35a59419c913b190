package cn.zhibu.bot.roster;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.bot.page.PageSettings;
import cn.zhibu.domain.directory.OutOfRange;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.roster.Duties;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.org.OrgMapper;
import org.springframework.stereotype.Component;

/** 可见范围: how many accounts the directory does not show the app, and where the list is. */
@Component
final class RangeWord implements Command {

    private final OutOfRange range;
    private final Duties duties;
    private final OrgMapper orgs;
    private final PageSettings pages;
    private final Wording wording;

    RangeWord(OutOfRange range, Duties duties, OrgMapper orgs, PageSettings pages, Wording wording) {
        this.range = range;
        this.duties = duties;
        this.orgs = orgs;
        this.pages = pages;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "可见范围";
    }

    @Override
    public Audience audience() {
        return Audience.OPERATOR;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        int people = range.list(orgs.findEach(duties.operated(caller.id()))).size();
        return Answer.say(
                people == 0
                        ? wording.say("roster.range-none")
                        : wording.say("roster.range", "people", people, "link", pages.link("/admin/range")));
    }
}
