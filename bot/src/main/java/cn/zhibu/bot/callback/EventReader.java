package cn.zhibu.bot.callback;

import cn.zhibu.bot.callback.Inbound.Origin;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the plain XML of a delivery; the kinds are those of {@link Inbound}. */
public final class EventReader {

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,11}");

    private final String agentId;

    /** Reads for the one app {@code agentId}; directory changes name no app. */
    public EventReader(String agentId) {
        this.agentId = agentId;
    }

    /**
     * Reads the XML of one message or event.
     *
     * @throws CallbackRefused when it is not such XML, or meant for another app
     */
    public Inbound read(String xml) throws CallbackRefused {
        XmlTree tree = XmlTree.read(xml.getBytes(StandardCharsets.UTF_8));
        String agent = tree.text("AgentID");
        if (!agent.isEmpty() && !agent.equals(agentId)) {
            throw CallbackRefused.forbidden();
        }
        String userid = required(tree, "FromUserName");
        String type = required(tree, "MsgType");
        Origin origin = new Origin(userid, createdAt(tree), TransportKey.of(tree));
        return type.equals("event") ? event(tree, origin) : message(tree, origin, type);
    }

    private static Inbound message(XmlTree tree, Origin origin, String type) throws CallbackRefused {
        String msgId = required(tree, "MsgId");
        return switch (type) {
            case "text" -> new Inbound.Text(origin, msgId, tree.text("Content"));
            case "image" -> new Inbound.Image(origin, msgId, required(tree, "MediaId"));
            case "voice" -> new Inbound.Voice(origin, msgId, required(tree, "MediaId"));
            case "video" -> new Inbound.Video(origin, msgId, required(tree, "MediaId"));
            case "link" -> new Inbound.Link(origin, msgId, tree.text("Title"), tree.text("Url"));
            case "location" -> new Inbound.Location(origin, msgId);
            default -> new Inbound.Unknown(origin, type, true);
        };
    }

    private static Inbound event(XmlTree tree, Origin origin) throws CallbackRefused {
        String event = required(tree, "Event");
        return switch (event) {
            case "template_card_event" -> tap(tree, origin);
            case "click" -> new Inbound.Click(origin, required(tree, "EventKey"));
            case "enter_agent" -> new Inbound.Entered(origin);
            case "subscribe" -> new Inbound.Subscribed(origin);
            case "unsubscribe" -> new Inbound.Unsubscribed(origin);
            case "change_contact" -> contactChange(tree, origin);
            default -> new Inbound.Unknown(origin, event, false);
        };
    }

    private static Inbound tap(XmlTree tree, Origin origin) throws CallbackRefused {
        Map<String, List<String>> selected = new LinkedHashMap<>();
        for (XmlTree item : tree.child("SelectedItems").all("SelectedItem")) {
            List<String> options = item.child("OptionIds").all("OptionId").stream()
                    .map(XmlTree::text)
                    .toList();
            selected.put(item.text("QuestionKey"), options);
        }
        return new Inbound.Tap(
                origin,
                required(tree, "EventKey"),
                required(tree, "TaskId"),
                tree.text("ResponseCode"),
                tree.text("CardType"),
                Collections.unmodifiableMap(selected));
    }

    private static Inbound contactChange(XmlTree tree, Origin origin) throws CallbackRefused {
        String changeType = required(tree, "ChangeType");
        String id = Stream.of("UserID", "Id", "TagId")
                .map(tree::text)
                .filter(it -> !it.isEmpty())
                .findFirst()
                .orElse("");
        String newId = tree.text("NewUserID");
        return new Inbound.ContactChange(origin, changeType, id, newId.isEmpty() ? null : newId);
    }

    private static Instant createdAt(XmlTree tree) throws CallbackRefused {
        String seconds = required(tree, "CreateTime");
        if (!SECONDS.matcher(seconds).matches()) {
            throw CallbackRefused.malformed();
        }
        return Instant.ofEpochSecond(Long.parseLong(seconds));
    }

    private static String required(XmlTree tree, String name) throws CallbackRefused {
        String text = tree.text(name);
        if (text.isEmpty()) {
            throw CallbackRefused.malformed();
        }
        return text;
    }
}
