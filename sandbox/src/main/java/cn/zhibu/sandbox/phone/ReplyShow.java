package cn.zhibu.sandbox.phone;

import cn.zhibu.sandbox.callback.CardXml;
import cn.zhibu.sandbox.callback.XmlNode;
import cn.zhibu.sandbox.card.CardRules;
import cn.zhibu.sandbox.card.ChangeCard;
import cn.zhibu.sandbox.chat.Bubble;
import cn.zhibu.sandbox.chat.Chat;
import cn.zhibu.sandbox.chat.Content;
import cn.zhibu.sandbox.media.Media;
import cn.zhibu.sandbox.media.MediaStore;
import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.Bytes;
import cn.zhibu.sandbox.wire.Json;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows a passive reply in the member's chat; an {@link ApiFault} says why it cannot be shown. */
final class ReplyShow {
    private final MediaStore media;
    private final Clock clock;

    ReplyShow(MediaStore media, Clock clock) {
        this.media = media;
        this.clock = clock;
    }

    @Nullable
    Bubble show(XmlNode reply, Chat chat, @Nullable String pressed) {
        String type = reply.text("MsgType");
        return switch (type) {
            case "text" -> add(chat, text(reply));
            case "image" -> add(chat, file("image", reply.text("Image", "MediaId"), ""));
            case "voice" -> add(chat, file("voice", reply.text("Voice", "MediaId"), ""));
            case "video" -> add(chat, file("video", reply.text("Video", "MediaId"), reply.text("Video", "Title")));
            case "news" -> add(chat, news(reply));
            default -> change(reply, type, chat, pressed);
        };
    }

    private Bubble add(Chat chat, Content content) {
        return chat.add(clock.instant(), false, content, null);
    }

    private static Content text(XmlNode reply) {
        String content = reply.text("Content");
        if (content.isEmpty()) {
            throw new ApiFault(44004, "Content of the reply is empty");
        }
        return Content.text("text", Bytes.cut(content, 2048));
    }

    private Content file(String type, String mediaId, String title) {
        Media found = media.get(mediaId, type);
        return Content.media(type, title.isEmpty() ? found.filename() : title, found.id());
    }

    private static Content news(XmlNode reply) {
        XmlNode articles = reply.child("Articles");
        if (articles == null || articles.children().isEmpty()) {
            throw new ApiFault(44003, "Articles of the reply are missing");
        }
        ArrayNode list = Json.array(List.of());
        for (XmlNode item : articles.children()) {
            list.add(Json.object()
                    .put("title", item.text("Title"))
                    .put("description", item.text("Description"))
                    .put("url", item.text("Url"))
                    .put("picurl", item.text("PicUrl")));
        }
        String titles =
                articles.children().stream().map(item -> item.text("Title")).collect(Collectors.joining("\n"));
        return Content.articles("news", titles, list);
    }

    private static @Nullable Bubble change(XmlNode reply, String type, Chat chat, @Nullable String pressed) {
        if (pressed == null) {
            throw new ApiFault(40058, type + " without a card that was pressed");
        }
        if (type.equals("update_button")) {
            String words = reply.text("Button", "ReplaceName");
            if (words.isEmpty()) {
                throw new ApiFault(40063, "Button/ReplaceName of the reply is missing");
            }
            return chat.change(pressed, ChangeCard.button(words));
        }
        XmlNode card = reply.child("TemplateCard");
        if (card == null) {
            throw new ApiFault(40063, "TemplateCard of the reply is missing");
        }
        ObjectNode json = CardXml.json(card);
        CardRules.check(json);
        return chat.change(pressed, ChangeCard.whole(json));
    }
}
