package cn.zhibu.sandbox.phone;

import cn.zhibu.sandbox.wire.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What can be pressed on a card, and which choices go with a press. */
final class CardTap {
    private CardTap() {}

    static List<Button> buttons(JsonNode card) {
        List<Button> found = new ArrayList<>();
        Json.elements(card, "button_list")
                .forEach(button -> found.add(new Button(
                        Json.text(button, "text"),
                        Json.text(button, "key"),
                        false,
                        Json.number(button, "type", 0) == 1 ? Json.text(button, "url") : "")));
        if (Json.has(card, "submit_button")) {
            JsonNode submit = card.path("submit_button");
            found.add(new Button(Json.text(submit, "text"), Json.text(submit, "key"), false, ""));
        }
        Json.elements(card.path("action_menu"), "action_list")
                .forEach(
                        action -> found.add(new Button(Json.text(action, "text"), Json.text(action, "key"), true, "")));
        return found;
    }

    static String captions(JsonNode card) {
        return buttons(card).stream().map(Button::text).collect(Collectors.joining("、"));
    }

    /** Choices as the client would send them: what was picked, else what was preset. Refuses what is not on the card. */
    static Map<String, List<String>> choices(JsonNode card, Map<String, List<String>> picked) {
        Map<String, List<String>> result = new LinkedHashMap<>();
        for (JsonNode question : questions(card)) {
            String key = Json.text(question, "question_key");
            List<String> ids = picked.getOrDefault(key, preset(question));
            List<String> known = Json.elements(question, "option_list").stream()
                    .map(option -> Json.text(option, "id"))
                    .toList();
            if (!known.containsAll(ids)) {
                throw new RefusedAct("问题 " + key + " 的选项是 " + known + "，没有 " + ids);
            }
            boolean several = question.has("mode") && Json.number(question, "mode", 0) == 1;
            if (ids.isEmpty() || (!several && ids.size() > 1)) {
                throw new RefusedAct(several ? "请至少选一项" : "请选一项，且只能选一项");
            }
            result.put(key, ids);
        }
        if (!result.keySet().containsAll(picked.keySet())) {
            throw new RefusedAct("卡片上的问题是 " + result.keySet() + "，没有 " + picked.keySet());
        }
        return result;
    }

    private static List<JsonNode> questions(JsonNode card) {
        List<JsonNode> found = new ArrayList<>();
        for (String block : new String[] {"button_selection", "checkbox"}) {
            if (Json.has(card, block)) {
                found.add(card.path(block));
            }
        }
        found.addAll(Json.elements(card, "select_list"));
        return found;
    }

    private static List<String> preset(JsonNode question) {
        if (Json.has(question, "selected_id")) {
            return List.of(Json.text(question, "selected_id"));
        }
        List<JsonNode> options = Json.elements(question, "option_list");
        List<String> checked = options.stream()
                .filter(option -> Json.flag(option, "is_checked"))
                .map(option -> Json.text(option, "id"))
                .collect(Collectors.toList());
        if (checked.isEmpty() && !question.has("mode") && !options.isEmpty()) {
            checked.add(Json.text(options.get(0), "id")); // a drop-down shows its first option as chosen
        }
        return checked;
    }

    record Button(String text, String key, boolean menu, String url) {}
}
