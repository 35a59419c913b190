package cn.zhibu.sandbox.chat;

import cn.zhibu.sandbox.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A card's words, line by line, as a member reads them. */
final class CardText {
    private CardText() {}

    static String of(JsonNode card) {
        List<String> lines = new ArrayList<>();
        lines.add(Json.text(card.path("source"), "desc"));
        titled(lines, card.path("main_title"), "title", "desc");
        titled(lines, card.path("emphasis_content"), "title", "desc");
        titled(lines, card.path("quote_area"), "title", "quote_text");
        lines.add(Json.text(card, "sub_title_text"));
        Json.elements(card, "vertical_content_list").forEach(item -> titled(lines, item, "title", "desc"));
        Json.elements(card, "horizontal_content_list")
                .forEach(item -> lines.add(Json.text(item, "keyname") + "：" + Json.text(item, "value")));
        question(lines, card.path("button_selection"), "title");
        question(lines, card.path("checkbox"), "question_key");
        Json.elements(card, "select_list").forEach(question -> question(lines, question, "title"));
        Json.elements(card, "jump_list").forEach(item -> lines.add(Json.text(item, "title") + " >"));
        lines.add(buttons(card));
        return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private static void titled(List<String> lines, JsonNode block, String first, String second) {
        lines.add(Json.text(block, first));
        lines.add(Json.text(block, second));
    }

    private static void question(List<String> lines, JsonNode question, String title) {
        if (question.isObject()) {
            String options = Json.elements(question, "option_list").stream()
                    .map(option -> Json.text(option, "text"))
                    .collect(Collectors.joining(" / "));
            lines.add(title.equals("question_key") ? options : Json.text(question, title) + "：" + options);
        }
    }

    private static String buttons(JsonNode card) {
        List<String> captions = new ArrayList<>();
        Json.elements(card, "button_list").forEach(button -> captions.add(Json.text(button, "text")));
        String submit = Json.text(card.path("submit_button"), "text");
        if (!submit.isEmpty()) {
            captions.add(submit);
        }
        return captions.stream().map(caption -> "[" + caption + "]").collect(Collectors.joining(" "));
    }
}
