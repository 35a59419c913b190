package cn.zhibu.bot.wecom;

import cn.zhibu.domain.outbox.Content;
import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the bodies of {@code message/send} and {@code message/update_template_card}. The same input gives the same bytes:
 * the platform suppresses a repeated message only if its JSON is equal.
 */
public final class MessageJson {

    /** The longest text, in UTF-8 bytes. */
    public static final int TEXT_LIMIT = 2048;

    /** The most people one call may name. */
    public static final int PEOPLE_LIMIT = 1000;

    /** For so long an equal message is suppressed, in seconds; the platform allows no more. */
    static final int DUPLICATE_WINDOW = 14_400;

    private static final int TITLE_LIMIT = 128;
    private static final int DESCRIPTION_LIMIT = 512;
    private static final String TEXT = "text";
    private static final String CONTENT = "content";
    private static final String MEDIA_ID = "media_id";
    private static final String CHART = "chart";
    private static final String IMAGE = "image";
    private static final String FILE = "file";
    private static final String MADE = "made";
    private static final Gson GSON = new Gson();

    private final long agentId;

    public MessageJson(WeComSettings settings) {
        this.agentId = settings.agent();
    }

    /** A text; what is beyond {@link #TEXT_LIMIT} is cut between characters. */
    public String text(String content) {
        return message(TEXT, only(CONTENT, Utf8Limit.cut(content, TEXT_LIMIT)));
    }

    /** A text made here with a mark before its words; other messages as they are. */
    public String marked(String message, String mark) {
        JsonObject json = JsonParser.parseString(message).getAsJsonObject();
        if (!json.has(TEXT)) {
            return message;
        }
        String words = json.getAsJsonObject(TEXT).get(CONTENT).getAsString();
        json.add(TEXT, only(CONTENT, Utf8Limit.cut(mark + words, TEXT_LIMIT)));
        return json.toString();
    }

    public String card(Card card) {
        return message("template_card", CardJson.of(card));
    }

    /** Headlines; what is longer than the platform shows is cut between characters. */
    public String news(Content.News news) {
        JsonArray articles = new JsonArray();
        for (Content.Article article : news.articles()) {
            JsonObject json = only("title", Utf8Limit.cut(article.title(), TITLE_LIMIT));
            json.addProperty("description", Utf8Limit.cut(article.description(), DESCRIPTION_LIMIT));
            json.addProperty("url", article.link());
            articles.add(json);
        }
        JsonObject all = new JsonObject();
        all.add("articles", articles);
        return message("news", all);
    }

    /** A picture still to be drawn and uploaded: a form of our own, which the platform never sees. */
    public String chart(Content.Chart chart) {
        return message(IMAGE, toMake(CHART, chart));
    }

    /** A file still to be made and uploaded: a form of our own as well. */
    public String file(Content.File file) {
        return message(FILE, toMake(MADE, file));
    }

    /** The picture that is still to be drawn and uploaded before the body can be sent, or null. */
    static Content.@Nullable Chart toDraw(String body) {
        return made(body, IMAGE, CHART, Content.Chart.class);
    }

    /** The file that is still to be made and uploaded before the body can be sent, or null. */
    static Content.@Nullable File toMake(String body) {
        return made(body, FILE, MADE, Content.File.class);
    }

    /** The body as the platform takes it. */
    static String uploaded(String body, String mediaId) {
        JsonObject json = JsonParser.parseString(body).getAsJsonObject();
        json.add(json.has(FILE) ? FILE : IMAGE, only(MEDIA_ID, mediaId));
        return json.toString();
    }

    private static JsonObject toMake(String name, Content content) {
        JsonObject media = new JsonObject();
        media.add(name, GSON.toJsonTree(content));
        return media;
    }

    private static <T> @Nullable T made(String body, String type, String name, Class<T> content) {
        // in a text that quotes this the inner quotes are escaped
        if (!body.contains("\"" + type + "\":{\"" + name + "\"")) {
            return null;
        }
        JsonObject media = JsonParser.parseString(body).getAsJsonObject().getAsJsonObject(type);
        return GSON.fromJson(media.get(name), content);
    }

    /**
     * The body of one call, made of a message and its recipients.
     *
     * @param message made by one of the methods above
     * @param taskId used by this call only; goes into a card that can be answered
     */
    public String addressed(String message, List<String> to, String taskId) {
        JsonObject json = new JsonObject();
        json.addProperty("touser", String.join("|", people(to)));
        JsonObject content = JsonParser.parseString(message).getAsJsonObject();
        if (content.has("template_card")
                && content.getAsJsonObject("template_card").has("task_id")) {
            content.getAsJsonObject("template_card").addProperty("task_id", taskId);
        }
        content.asMap().forEach(json::add);
        return json.toString();
    }

    /** Takes the buttons of a card away from these people; the response code works once, for 72 hours. */
    public String replaceButtons(List<String> userids, String responseCode, String label) {
        JsonObject json = new JsonObject();
        JsonArray people = new JsonArray();
        people(userids).forEach(people::add);
        json.add("userids", people);
        json.addProperty("agentid", agentId);
        json.addProperty("response_code", responseCode);
        json.add("button", only("replace_name", label));
        return json.toString();
    }

    private String message(String type, JsonObject content) {
        JsonObject json = new JsonObject();
        json.addProperty("msgtype", type);
        json.addProperty("agentid", agentId);
        json.add(type, content);
        json.addProperty("enable_duplicate_check", 1);
        json.addProperty("duplicate_check_interval", DUPLICATE_WINDOW);
        return json.toString();
    }

    private static List<String> people(List<String> to) {
        if (to.isEmpty() || to.size() > PEOPLE_LIMIT) {
            throw new IllegalArgumentException("A message goes to 1 to 1000 people, not to " + to.size() + ".");
        }
        return to;
    }

    private static JsonObject only(String name, String value) {
        JsonObject json = new JsonObject();
        json.addProperty(name, value);
        return json;
    }
}
