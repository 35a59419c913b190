package cn.zhibu.sandbox.callback;

import cn.zhibu.sandbox.wire.Json;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Turns the CamelCase card of a passive reply into the JSON of {@code message/send}. */
public final class CardXml {
    private static final Map<String, String> NAMES = Map.of(
            "KeyName", "keyname",
            "AppId", "appid",
            "PagePath", "pagepath",
            "UserId", "userid",
            "CheckBox", "checkbox");
    private static final Set<String> LISTS = Set.of(
            "ActionList",
            "HorizontalContentList",
            "VerticalContentList",
            "JumpList",
            "OptionList",
            "ButtonList",
            "SelectList");
    private static final Set<String> NUMBERS = Set.of("Type", "Style", "Mode", "DescColor");
    private static final Set<String> FLAGS = Set.of("Disable", "IsChecked");

    private CardXml() {}

    /** The card as JSON. */
    public static ObjectNode json(XmlNode card) {
        ObjectNode node = Json.object();
        for (XmlNode child : card.children()) {
            String name = name(child.name());
            if (LISTS.contains(child.name())) {
                ArrayNode list = node.path(name) instanceof ArrayNode begun ? begun : Json.array(List.of());
                list.add(json(child));
                node.set(name, list);
            } else {
                node.set(name, child.children().isEmpty() ? value(child) : json(child));
            }
        }
        return node;
    }

    private static JsonNode value(XmlNode leaf) {
        String text = leaf.text().strip();
        if (NUMBERS.contains(leaf.name()) && text.matches("\\d{1,9}")) {
            return Json.tree(Integer.parseInt(text));
        }
        if (FLAGS.contains(leaf.name())) {
            return Json.tree(text.equals("true") || text.equals("1"));
        }
        return Json.tree(text);
    }

    private static String name(String camel) {
        String known = NAMES.get(camel);
        return known != null
                ? known
                : camel.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
