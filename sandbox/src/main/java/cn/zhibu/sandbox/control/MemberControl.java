package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.chat.Bubble;
import cn.zhibu.sandbox.chat.Chat;
import cn.zhibu.sandbox.phone.Phone;
import cn.zhibu.sandbox.wire.Json;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code members/{userid}/...}: one member's chat and acts. */
final class MemberControl {
    private static final long LONGEST_WAIT = 30_000;
    private static final Set<String> READS = Set.of("chat", "wait");

    private final Host host;

    MemberControl(Host host) {
        this.host = host;
    }

    ObjectNode answer(ControlCall call) {
        String[] parts = call.path().split("/", -1);
        if (parts.length != 3) {
            throw new BadControlCall(
                    "Expected /_control/members/{userid}/{chat, wait, groups or " + MemberActs.NAMES + "}.");
        }
        Phone phone = host.phone(parts[1]);
        if (parts[2].equals("groups")) {
            return Json.with("groups", new PhoneGroups(host.world()).of(parts[1]));
        }
        if (READS.contains(parts[2])) {
            // read before the bubbles: a page then at worst reloads once too often
            String epoch = host.world().stores().chats().epoch();
            ObjectNode node = parts[2].equals("chat") ? chat(phone.chat(), call) : awaited(phone.chat(), call);
            return node.put("epoch", epoch);
        }
        call.needs("POST");
        return MemberActs.act(phone, parts[2], call);
    }

    private static ObjectNode chat(Chat chat, ControlCall call) {
        ArrayNode bubbles = Json.array(List.of());
        long seq = call.number("after", 0);
        for (Bubble bubble : chat.after(seq, patience(call))) {
            bubbles.add(ControlJson.bubble(bubble));
            seq = Math.max(seq, bubble.seq());
        }
        ObjectNode node = Json.object().put("seq", seq).put("unread", chat.unread());
        node.set("bubbles", bubbles);
        return node;
    }

    private static ObjectNode awaited(Chat chat, ControlCall call) {
        String words = call.query().getOrDefault("contains", "");
        String kind = call.query().getOrDefault("kind", "");
        long after = call.number("after", 0);
        Bubble found = chat.await(
                bubble -> !bubble.mine()
                        && bubble.dropped() == null
                        && bubble.seq() > after
                        && bubble.text().contains(words)
                        && (kind.isEmpty() || kind.equals(bubble.kind())),
                patience(call));
        ObjectNode node = Json.object().put("found", found != null);
        if (found != null) {
            node.set("bubble", ControlJson.bubble(found));
        }
        return node;
    }

    private static Duration patience(ControlCall call) {
        return Duration.ofMillis(Math.min(call.number("wait", 0), LONGEST_WAIT));
    }
}
