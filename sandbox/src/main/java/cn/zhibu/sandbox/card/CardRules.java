package cn.zhibu.sandbox.card;

import static cn.zhibu.sandbox.card.Demand.demand;

import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.Bytes;
import cn.zhibu.sandbox.wire.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The block matrix of template cards (document 90236): what each card type must and may carry. */
public final class CardRules {
    private static final Set<String> NOTICES = Set.of("text_notice", "news_notice");
    private static final Set<String> CHOICES = Set.of("vote_interaction", "multiple_interaction");

    private CardRules() {}

    /** Whether members can answer on the card itself. */
    public static boolean interactive(JsonNode card) {
        String type = Json.text(card, "card_type");
        return type.equals("button_interaction") || CHOICES.contains(type);
    }

    /** Whether a response code comes with it. */
    public static boolean changeable(JsonNode card) {
        return interactive(card) || Json.has(card, "action_menu");
    }

    /** Checks a card on its way out; whether the task id is free is for the caller. */
    public static void checkNew(JsonNode card) {
        check(card);
        String task = Json.text(card, "task_id");
        if (changeable(card) || !task.isEmpty()) {
            demand(task.matches("[0-9A-Za-z_\\-@]{1,128}"), 42014, "invalid task_id");
        }
    }

    /** Checks a card that replaces another. */
    public static void check(JsonNode card) {
        String type = Json.text(card, "card_type");
        switch (type) {
            case "text_notice" -> textNotice(card);
            case "news_notice" -> newsNotice(card);
            case "button_interaction" -> buttons(card);
            case "vote_interaction" -> vote(card);
            case "multiple_interaction" -> multiple(card);
            default -> throw new ApiFault(42031, "invalid template_card card_type");
        }
        if (!CHOICES.contains(type)) {
            CardBlocks.horizontal(card);
            actionMenu(card);
        }
        if (NOTICES.contains(type)) {
            CardBlocks.jumps(card);
        }
    }

    private static void textNotice(JsonNode card) {
        boolean titled = Json.has(card.path("main_title"), "title") || Json.has(card, "sub_title_text");
        demand(titled, 42033, "template_card needs main_title.title or sub_title_text");
        CardBlocks.action(card, true);
    }

    private static void newsNotice(JsonNode card) {
        title(card);
        boolean picture = Json.has(card, "card_image") || Json.has(card, "image_text_area");
        demand(picture, 40063, "template_card needs card_image or image_text_area");
        CardBlocks.image(card);
        CardBlocks.vertical(card);
        CardBlocks.action(card, true);
    }

    private static void buttons(JsonNode card) {
        title(card);
        CardBlocks.action(card, false);
        if (Json.has(card, "button_selection")) {
            CardQuestions.question(card.path("button_selection"), 10, 16);
        }
        List<JsonNode> buttons = Json.elements(card, "button_list");
        demand(!buttons.isEmpty(), 40063, "button_list missing");
        demand(buttons.size() <= 6, 40058, "button_list has more than 6 buttons");
        Set<String> keys = new HashSet<>();
        for (JsonNode button : buttons) {
            String text = Json.text(button, "text");
            demand(!text.isEmpty() && text.codePointCount(0, text.length()) <= 10, 42038, "invalid button text");
            if (Json.number(button, "type", 0) == 1) {
                demand(Json.has(button, "url"), 40094, "button url missing");
            } else {
                String key = Json.text(button, "key");
                boolean sound = !key.isEmpty() && Bytes.length(key) <= 1024 && keys.add(key);
                demand(sound, 42039, "invalid button key");
            }
        }
    }

    private static void vote(JsonNode card) {
        title(card);
        demand(Json.has(card, "checkbox"), 40063, "checkbox missing");
        CardQuestions.question(card.path("checkbox"), 20, 17);
        submit(card);
    }

    private static void multiple(JsonNode card) {
        title(card);
        List<JsonNode> questions = Json.elements(card, "select_list");
        demand(!questions.isEmpty() && questions.size() <= 3, 42047, "select_list needs 1 to 3 questions");
        Set<String> keys = new HashSet<>();
        for (JsonNode question : questions) {
            CardQuestions.question(question, 10, 16);
            demand(keys.add(Json.text(question, "question_key")), 42043, "question_key twice");
        }
        submit(card);
    }

    private static void title(JsonNode card) {
        demand(Json.has(card.path("main_title"), "title"), 42033, "main_title.title missing");
    }

    private static void submit(JsonNode card) {
        JsonNode button = card.path("submit_button");
        String text = Json.text(button, "text");
        String key = Json.text(button, "key");
        demand(!text.isEmpty() && text.codePointCount(0, text.length()) <= 10, 42046, "invalid submit_button text");
        demand(!key.isEmpty() && Bytes.length(key) <= 1024, 42049, "invalid submit_button key");
    }

    private static void actionMenu(JsonNode card) {
        if (!Json.has(card, "action_menu")) {
            return;
        }
        List<JsonNode> actions = Json.elements(card.path("action_menu"), "action_list");
        demand(!actions.isEmpty() && actions.size() <= 3, 42051, "action_menu needs 1 to 3 actions");
        Set<String> keys = new HashSet<>();
        for (JsonNode action : actions) {
            String key = Json.text(action, "key");
            boolean sound = Json.has(action, "text") && !key.isEmpty() && Bytes.length(key) <= 1024 && keys.add(key);
            demand(sound, 42051, "action_menu key conflict");
        }
    }
}
