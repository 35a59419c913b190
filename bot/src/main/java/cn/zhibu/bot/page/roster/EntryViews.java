package cn.zhibu.bot.page.roster;

import cn.zhibu.domain.roster.OwnEntry;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.roster.MemberEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What became of a person's entry, in words. */
@Component
final class EntryViews {

    private final OwnEntry entries;
    private final MemberMapper members;
    private final RosterViews rosters;

    EntryViews(OwnEntry entries, MemberMapper members, RosterViews rosters) {
        this.entries = entries;
        this.members = members;
        this.rosters = rosters;
    }

    List<Happened> history(Member member) {
        return entries.history(member).stream().map(this::happened).toList();
    }

    String said(String done) {
        return rosters.said(done);
    }

    private Happened happened(MemberEvent event) {
        String reason = event.reason() == null || event.reason().isEmpty() ? "" : "（" + event.reason() + "）";
        return new Happened(
                event.act().caption() + "：" + event.detail() + reason,
                Beijing.worded(event.at()) + by(event.actorId()));
    }

    private String by(@Nullable Long actor) {
        Member member = actor == null ? null : members.find(actor);
        return member == null ? "" : " " + member.name();
    }

    /** @param by when and who */
    record Happened(String words, String by) {}
}
