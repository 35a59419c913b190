package cn.zhibu.sandbox.callback;

import cn.zhibu.sandbox.SandboxSettings;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.node.ObjectNode;

/** Makes what the platform would send: MsgId of 64 bits, CreateTime from the sandbox's clock. */
public final class Inbounds {
    /** Well above 2^53, so that whoever reads it as a floating number is found out. */
    public static final long FIRST_ID = 7_300_000_000_000_000_001L;

    private static final Set<String> ANSWERED_EVENTS =
            Set.of("subscribe", "enter_agent", "LOCATION", "click", "view", "view_miniprogram", "scancode_waitmsg");

    private final SandboxSettings settings;
    private final Clock clock;
    private final AtomicLong ids = new AtomicLong(FIRST_ID);

    /** For this corp and app. */
    public Inbounds(SandboxSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** A message of the type with its own fields. */
    public Inbound message(String userid, String type, Map<String, String> fields) {
        Xml xml = head(userid, type);
        fields.forEach(xml::text);
        xml.number("MsgId", ids.getAndIncrement()).number("AgentID", settings.agentId());
        return new Inbound(userid, type, true, xml.done(), Inbound.MESSAGES);
    }

    /** An event with its key, which may be empty. */
    public Inbound event(String userid, String event, String key) {
        Xml xml = head(userid, "event").text("Event", event).text("EventKey", key);
        xml.number("AgentID", settings.agentId());
        return new Inbound(userid, event, true, xml.done(), replies(event));
    }

    /** A press on a card. */
    public Inbound press(String userid, CardPress press) {
        String event = press.menu() ? "template_card_menu_event" : "template_card_event";
        Xml xml = head(userid, "event").text("Event", event).text("EventKey", press.key());
        xml.text("TaskId", press.taskId()).text("CardType", press.cardType());
        xml.text("ResponseCode", press.responseCode()).number("AgentID", settings.agentId());
        if (!press.selected().isEmpty()) {
            xml.open("SelectedItems");
            press.selected().forEach((question, options) -> {
                xml.open("SelectedItem").text("QuestionKey", question).open("OptionIds");
                options.forEach(option -> xml.text("OptionId", option));
                xml.close("OptionIds").close("SelectedItem");
            });
            xml.close("SelectedItems");
        }
        return new Inbound(userid, event, true, xml.done(), press.menu() ? Inbound.BOTH : Inbound.CARDS);
    }

    /** A change of the directory: from {@code sys}, without AgentID. */
    public Inbound contact(String type, Map<String, String> fields) {
        Xml xml = head("sys", "event").text("Event", "change_contact").text("ChangeType", type);
        fields.forEach(xml::text);
        return new Inbound("sys", "change_contact", false, xml.done(), Set.of());
    }

    /** An event with fields of its own, nested objects and repeated elements included; {@code agent} names the app in it. */
    public Inbound event(String from, String event, String key, ObjectNode fields, boolean agent) {
        Xml xml = head(from, "event").text("Event", event);
        if (!fields.has("EventKey") && !event.equals("change_contact")) {
            xml.text("EventKey", key);
        }
        xml.fields(fields);
        if (agent) {
            xml.number("AgentID", settings.agentId());
        }
        return new Inbound(from, event, agent, xml.done(), replies(event));
    }

    /** The MsgId of the next message; it may be as large as the platform's largest. */
    public void nextId(long id) {
        ids.set(id);
    }

    private static Set<String> replies(String event) {
        return ANSWERED_EVENTS.contains(event) ? Inbound.MESSAGES : Set.of();
    }

    private Xml head(String from, String type) {
        return new Xml()
                .text("ToUserName", settings.corpId())
                .text("FromUserName", from)
                .number("CreateTime", clock.instant().getEpochSecond())
                .text("MsgType", type);
    }
}
