package cn.zhibu.sandbox.message;

import cn.zhibu.sandbox.Tuning;
import cn.zhibu.sandbox.card.CardRules;
import cn.zhibu.sandbox.chat.Content;
import cn.zhibu.sandbox.media.Media;
import cn.zhibu.sandbox.media.MediaStore;
import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.Bytes;
import cn.zhibu.sandbox.wire.Json;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks the body of each msgtype and makes what the member sees of it. */
public final class Bodies {
    private static final int TEXT = 2048;

    private final MediaStore media;
    private final Supplier<Tuning> tuning;

    /** Looks media up here. */
    public Bodies(MediaStore media, Supplier<Tuning> tuning) {
        this.media = media;
        this.tuning = tuning;
    }

    /** The content of a request's msgtype; refuses with the platform's number. */
    public Content content(JsonNode request) {
        String type = Json.text(request, "msgtype");
        JsonNode body = request.path(type);
        return switch (type) {
            case "text" -> Content.text("text", text(body));
            case "markdown" -> Content.text("markdown", text(body));
            case "image", "voice", "file" -> file(type, body);
            case "video" -> video(body);
            case "textcard" -> textCard(body);
            case "news" -> news(body, request);
            case "mpnews" -> mpNews(body);
            case "miniprogram_notice" -> miniProgram(body);
            case "template_card" -> card(body);
            default -> throw new ApiFault(40008, "invalid message type");
        };
    }

    private String text(JsonNode body) {
        String content = Json.text(body, "content");
        if (content.isEmpty()) {
            throw new ApiFault(44004, "empty content");
        }
        if (Bytes.length(content) > TEXT && !tuning.get().cutLongText()) {
            throw new ApiFault(45002, "content size out of limit");
        }
        return Bytes.cut(content, TEXT);
    }

    private Content file(String type, JsonNode body) {
        Media found = media.get(Json.text(body, "media_id"), type);
        return Content.media(type, found.filename(), found.id());
    }

    private Content video(JsonNode body) {
        limit(body, "title", 128);
        limit(body, "description", 512);
        Media found = media.get(Json.text(body, "media_id"), "video");
        return Content.media("video", lines(body, "title", "description"), found.id());
    }

    private Content textCard(JsonNode body) {
        required(body, "title", 41016);
        required(body, "description", 41033);
        limit(body, "title", 128);
        limit(body, "description", 512);
        url(body);
        String button = Json.text(body, "btntxt");
        if (button.codePointCount(0, button.length()) > 4) {
            throw new ApiFault(40058, "btntxt has more than 4 characters");
        }
        String shown = lines(body, "title", "description").replaceAll("<[^>]*>", "");
        return Content.articles("textcard", shown, Json.array(List.of(body)));
    }

    private Content news(JsonNode body, JsonNode request) {
        if (Json.number(request, "safe", 0) != 0) {
            throw new ApiFault(40074, "news can not be safe");
        }
        List<JsonNode> articles = articles(body);
        for (JsonNode article : articles) {
            required(article, "title", 41016);
            limit(article, "title", 128);
            limit(article, "description", 512);
            if (!Json.has(article, "appid")) {
                url(article);
            }
        }
        return Content.articles("news", titles(articles), Json.array(articles));
    }

    private Content mpNews(JsonNode body) {
        List<JsonNode> articles = articles(body);
        for (JsonNode article : articles) {
            required(article, "title", 41016);
            limit(article, "title", 128);
            limit(article, "author", 64);
            limit(article, "digest", 512);
            limit(article, "content", 666 * 1024);
            media.get(Json.text(article, "thumb_media_id"), "image");
        }
        return Content.articles("news", titles(articles), Json.array(articles));
    }

    private static Content miniProgram(JsonNode body) {
        required(body, "appid", 42030);
        required(body, "title", 41016);
        return Content.articles("textcard", lines(body, "title", "description"), Json.array(List.of(body)));
    }

    private static Content card(JsonNode body) {
        if (!body.isObject()) {
            throw new ApiFault(40063, "template_card missing");
        }
        CardRules.checkNew(body);
        return Content.card((ObjectNode) body.deepCopy());
    }

    private static List<JsonNode> articles(JsonNode body) {
        List<JsonNode> articles = Json.elements(body, "articles");
        if (articles.isEmpty()) {
            throw new ApiFault(44003, "empty news data");
        }
        if (articles.size() > 8) {
            throw new ApiFault(45008, "article size out of limit");
        }
        return articles;
    }

    private static void required(JsonNode body, String field, int code) {
        if (!Json.has(body, field)) {
            throw new ApiFault(code, field + " missing");
        }
    }

    private static void url(JsonNode body) {
        String url = Json.text(body, "url");
        if (!url.matches("https?://.+") || Bytes.length(url) > 2048) {
            throw new ApiFault(40094, "invalid url");
        }
    }

    private static void limit(JsonNode body, String field, int bytes) {
        if (Bytes.length(Json.text(body, field)) > bytes) {
            throw new ApiFault(40058, field + " has more than " + bytes + " bytes");
        }
    }

    private static String titles(List<JsonNode> articles) {
        return articles.stream().map(article -> Json.text(article, "title")).collect(Collectors.joining("\n"));
    }

    private static String lines(JsonNode body, String first, String second) {
        return (Json.text(body, first) + "\n" + Json.text(body, second)).strip();
    }
}
