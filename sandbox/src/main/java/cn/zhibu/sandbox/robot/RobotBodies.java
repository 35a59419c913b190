package cn.zhibu.sandbox.robot;

import cn.zhibu.sandbox.card.CardRules;
import cn.zhibu.sandbox.media.MediaStore;
import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.Bytes;
import cn.zhibu.sandbox.wire.Json;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What a robot may say, by msgtype (document 99110). */
final class RobotBodies {
    private static final Set<String> CARDS = Set.of("text_notice", "news_notice");

    private final MediaStore media;

    RobotBodies(MediaStore media) {
        this.media = media;
    }

    void check(String type, JsonNode body) {
        switch (type) {
            case "text" -> content(body, 2048);
            case "markdown", "markdown_v2" -> content(body, 4096);
            case "image" -> RobotImage.check(body);
            case "news" -> news(body);
            case "file", "voice" -> media.get(Json.text(body, "media_id"), type);
            case "template_card" -> card(body);
            default -> throw new ApiFault(40008, "invalid message type");
        }
    }

    private static void content(JsonNode body, int limit) {
        String content = Json.text(body, "content");
        if (content.isEmpty()) {
            throw new ApiFault(44004, "empty content");
        }
        if (Bytes.length(content) > limit) {
            throw new ApiFault(45002, "content exceeds " + limit + " bytes");
        }
    }

    private static void news(JsonNode body) {
        List<JsonNode> articles = Json.elements(body, "articles");
        if (articles.isEmpty()) {
            throw new ApiFault(44003, "empty news data");
        }
        if (articles.size() > 8) {
            throw new ApiFault(45008, "article size out of limit");
        }
        for (JsonNode article : articles) {
            if (!Json.has(article, "title")) {
                throw new ApiFault(41016, "title missing");
            }
            if (!Json.text(article, "url").matches("https?://.+")) {
                throw new ApiFault(40094, "invalid url");
            }
        }
    }

    private static void card(JsonNode body) {
        if (!CARDS.contains(Json.text(body, "card_type"))) {
            throw new ApiFault(42031, "a robot sends text_notice and news_notice only");
        }
        CardRules.check(body);
    }
}
