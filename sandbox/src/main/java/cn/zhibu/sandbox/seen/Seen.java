package cn.zhibu.sandbox.seen;

import cn.zhibu.sandbox.World;
import cn.zhibu.sandbox.chat.Bubble;
import cn.zhibu.sandbox.chat.Chat;
import cn.zhibu.sandbox.directory.Member;
import cn.zhibu.sandbox.group.Group;
import cn.zhibu.sandbox.group.GroupMessage;
import cn.zhibu.sandbox.message.SentMessage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts together, from all records, what members saw and did not see; the oracle of tests. */
public final class Seen {
    private static final String DROPPED = "Dropped in silence, the app heard errcode 0: %s.";

    private final World world;

    /** Over the records of this world. */
    public Seen(World world) {
        this.world = world;
    }

    /** Of everyone, in the order of time. */
    public List<Showing> all() {
        List<Showing> found = new ArrayList<>();
        sends(found);
        replies(found);
        groups(found);
        new NeverShown(world).collect(found);
        found.sort(Comparator.comparing(Showing::at));
        return found;
    }

    /** Of one member, in the order of time. */
    public List<Showing> of(String userid) {
        String wanted = userid.toLowerCase(Locale.ROOT);
        return all().stream().filter(showing -> showing.member().equals(wanted)).toList();
    }

    private void sends(List<Showing> found) {
        for (SentMessage sent : world.stores().messages().all()) {
            sent.bubbles().forEach((member, id) -> {
                Chat chat = world.stores().chats().of(member);
                Bubble bubble = chat.find(id);
                if (bubble != null) {
                    found.add(showing(member, "send", sent.msgid(), chat, bubble));
                }
            });
            sent.unseen().forEach((member, reason) -> found.add(Words.showing(sent.at(), member, sent, reason)));
        }
    }

    private void replies(List<Showing> found) {
        for (Member member : world.stores().directory().members()) {
            String id = member.userid().toLowerCase(Locale.ROOT);
            Chat chat = world.stores().chats().of(id);
            for (Bubble bubble : chat.all()) {
                if (!bubble.mine() && world.stores().messages().ofBubble(bubble.id()) == null) {
                    found.add(showing(id, "reply", bubble.id(), chat, bubble));
                }
            }
        }
    }

    private void groups(List<Showing> found) {
        for (Group group : world.groups().all()) {
            for (GroupMessage message : group.messages()) {
                for (String member : message.members()) {
                    found.add(new Showing(
                            message.at(),
                            member,
                            "group",
                            group.chatid(),
                            message.content().kind(),
                            message.content().text(),
                            dropped(message.unseen().get(member))));
                }
            }
        }
    }

    private static @Nullable String dropped(@Nullable String reason) {
        return reason == null ? null : DROPPED.formatted(reason);
    }

    private static Showing showing(String member, String via, String id, Chat chat, Bubble bubble) {
        return new Showing(bubble.at(), member, via, id, bubble.kind(), bubble.text(), reason(chat, bubble));
    }

    private static @Nullable String reason(Chat chat, Bubble bubble) {
        if (bubble.dropped() != null) {
            return DROPPED.formatted(bubble.dropped());
        }
        if (chat.plugin()) {
            return bubble.pluginShown()
                    ? null
                    : "The member reads in WeChat: the WeChat plugin shows '" + Bubble.PLUGIN_TEXT + "' instead.";
        }
        return bubble.recalled() ? "Recalled by the app (message/recall)." : null;
    }
}
