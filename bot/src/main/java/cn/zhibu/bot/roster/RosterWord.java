package cn.zhibu.bot.roster;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.bot.page.PageSettings;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.roster.RosterKeepers;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.List;
import org.springframework.stereotype.Component;

/** 党员名册: how many stand on it, and the page where it is kept. */
@Component
final class RosterWord implements Command {

    private final RosterKeepers keepers;
    private final MemberMapper members;
    private final PageSettings pages;
    private final Wording wording;

    RosterWord(RosterKeepers keepers, MemberMapper members, PageSettings pages, Wording wording) {
        this.keepers = keepers;
        this.members = members;
        this.pages = pages;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "党员名册";
    }

    @Override
    public List<String> aliases() {
        return List.of("名册", "导入名册", "名册导入");
    }

    @Override
    public Audience audience() {
        return Audience.DESK;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        if (!keepers.keeps(caller.id(), caller.orgId())) {
            return Answer.say(wording.say("roster.not-kept"));
        }
        int people = members.partyMembers(caller.orgId()).size();
        return Answer.say(
                wording.say("roster.desk", "people", people, "link", pages.link("/w/roster/" + caller.orgId())));
    }
}
