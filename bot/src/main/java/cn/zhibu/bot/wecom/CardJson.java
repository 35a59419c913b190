package cn.zhibu.bot.wecom;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.Function;

/** Writes a {@link Card} as the platform's {@code template_card} object. */
final class CardJson {

    private CardJson() {}

    static JsonObject of(Card card) {
        if (card instanceof Card.Buttons buttons) {
            return buttons(buttons);
        }
        return card instanceof Card.Vote vote ? vote(vote) : notice((Card.Notice) card);
    }

    private static JsonObject buttons(Card.Buttons card) {
        JsonObject json = head("button_interaction", card.head());
        json.addProperty("task_id", card.taskId());
        json.add("button_list", array(card.buttons(), CardJson::button));
        if (card.url() != null) {
            json.add("card_action", opening(card.url()));
        }
        return json;
    }

    private static JsonObject vote(Card.Vote card) {
        JsonObject json = head("vote_interaction", card.head());
        json.addProperty("task_id", card.taskId());
        JsonObject checkbox = new JsonObject();
        checkbox.addProperty("question_key", card.questionKey());
        checkbox.addProperty("mode", card.several() ? 1 : 0);
        checkbox.add("option_list", array(card.options(), CardJson::option));
        json.add("checkbox", checkbox);
        JsonObject submit = new JsonObject();
        submit.addProperty("text", Utf8Limit.shorten(card.submit().text(), 10));
        submit.addProperty("key", card.submit().key());
        json.add("submit_button", submit);
        return json;
    }

    private static JsonObject notice(Card.Notice card) {
        JsonObject json = head("text_notice", card.head());
        json.add("card_action", opening(card.url()));
        return json;
    }

    private static JsonObject opening(String url) {
        JsonObject action = new JsonObject();
        action.addProperty("type", 1);
        action.addProperty("url", url);
        return action;
    }

    private static JsonObject head(String type, Card.Head head) {
        JsonObject json = new JsonObject();
        json.addProperty("card_type", type);
        if (!head.source().isEmpty()) {
            JsonObject source = new JsonObject();
            source.addProperty("desc", Utf8Limit.shorten(head.source(), 20));
            json.add("source", source);
        }
        JsonObject title = new JsonObject();
        title.addProperty("title", Utf8Limit.shorten(head.title(), 36));
        if (!head.desc().isEmpty()) {
            title.addProperty("desc", Utf8Limit.shorten(head.desc(), 44));
        }
        json.add("main_title", title);
        // a vote card has neither a second text nor fields
        if (!head.text().isEmpty() && !type.equals("vote_interaction")) {
            json.addProperty("sub_title_text", Utf8Limit.shorten(head.text(), 160));
        }
        if (!head.fields().isEmpty() && !type.equals("vote_interaction")) {
            json.add("horizontal_content_list", array(head.fields(), CardJson::field));
        }
        return json;
    }

    private static JsonObject field(Card.Field field) {
        JsonObject json = new JsonObject();
        json.addProperty("keyname", field.name());
        json.addProperty("value", field.value());
        return json;
    }

    private static JsonObject button(Card.Button button) {
        JsonObject json = new JsonObject();
        json.addProperty("text", Utf8Limit.shorten(button.text(), 10));
        json.addProperty("style", button.style());
        json.addProperty("key", button.key());
        return json;
    }

    private static JsonObject option(Card.Option option) {
        JsonObject json = new JsonObject();
        json.addProperty("id", option.id());
        json.addProperty("text", Utf8Limit.shorten(option.text(), 17));
        return json;
    }

    private static <T> JsonArray array(List<T> items, Function<T, JsonObject> json) {
        JsonArray array = new JsonArray();
        items.stream().map(json).forEach(array::add);
        return array;
    }
}
