package cn.zhibu.sandbox.card;

import static cn.zhibu.sandbox.card.Demand.demand;

import cn.zhibu.sandbox.wire.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Lists, jumps and pictures of a card. */
final class CardBlocks {
    private CardBlocks() {}

    static void horizontal(JsonNode card) {
        List<JsonNode> items = Json.elements(card, "horizontal_content_list");
        demand(items.size() <= 6, 42035, "horizontal_content_list has more than 6 items");
        for (JsonNode item : items) {
            demand(Json.has(item, "keyname"), 42027, "keyname missing");
            switch ((int) Json.number(item, "type", 0)) {
                case 1 -> demand(Json.has(item, "url"), 42028, "url missing");
                case 2 -> demand(Json.has(item, "media_id"), 42029, "media_id missing");
                case 3 -> demand(Json.has(item, "userid"), 42050, "userid missing");
                default -> {}
            }
        }
    }

    static void vertical(JsonNode card) {
        List<JsonNode> items = Json.elements(card, "vertical_content_list");
        demand(items.size() <= 4, 42036, "vertical_content_list has more than 4 items");
        items.forEach(item -> demand(Json.has(item, "title"), 42033, "vertical_content_list title missing"));
    }

    static void jumps(JsonNode card) {
        List<JsonNode> items = Json.elements(card, "jump_list");
        demand(items.size() <= 3, 42042, "jump_list has more than 3 items");
        for (JsonNode item : items) {
            demand(Json.has(item, "title"), 42033, "jump_list title missing");
            target(item, 42028);
        }
    }

    static void action(JsonNode card, boolean required) {
        JsonNode action = card.path("card_action");
        long type = Json.number(action, "type", 0);
        demand(!required || type == 1 || type == 2, 42045, "invalid card_action");
        demand(type >= 0 && type <= 2, 42045, "invalid card_action");
        target(action, 42045);
    }

    static void image(JsonNode card) {
        JsonNode image = card.path("card_image");
        if (Json.has(card, "card_image")) {
            demand(Json.has(image, "url"), 40094, "card_image url missing");
            double ratio = image.path("aspect_ratio").asDouble(1.3);
            demand(ratio >= 1.3 && ratio < 2.25, 42044, "invalid card_image aspect_ratio");
        }
    }

    private static void target(JsonNode item, int urlCode) {
        long type = Json.number(item, "type", 0);
        if (type == 1) {
            demand(Json.text(item, "url").matches("https?://.+"), urlCode, "url missing");
        }
        if (type == 2) {
            demand(Json.has(item, "appid"), 42030, "appid missing");
        }
    }
}
