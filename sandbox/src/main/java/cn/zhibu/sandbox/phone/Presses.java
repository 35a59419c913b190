package cn.zhibu.sandbox.phone;

import cn.zhibu.sandbox.callback.CardPress;
import cn.zhibu.sandbox.chat.Bubble;
import cn.zhibu.sandbox.chat.Chat;
import cn.zhibu.sandbox.message.SendCall;
import cn.zhibu.sandbox.message.SentMessage;
import cn.zhibu.sandbox.wire.Json;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Presses on the cards of one member's chat; the event is made from the card that stands there, never from the caller. */
final class Presses {
    private final String userid;
    private final SendCall.Stores stores;
    private final Acts acts;

    Presses(String userid, SendCall.Stores stores, Acts acts) {
        this.userid = userid;
        this.stores = stores;
        this.acts = acts;
    }

    Exchange newest(String caption, List<String> seen) {
        Predicate<CardTap.Button> wanted = button -> button.text().equals(caption);
        Bubble card = chat().newest(bubble -> pressable(bubble) && button(bubble, wanted) != null);
        if (card == null) {
            throw new RefusedAct("没有可以点“" + caption + "”的卡片，聊天里是：" + seen);
        }
        return press(card, wanted, Map.of());
    }

    Exchange byKey(String bubbleId, String key, Map<String, List<String>> selected) {
        Bubble found = chat().find(bubbleId);
        if (found == null || found.card() == null) {
            throw new RefusedAct("聊天里没有这张卡片（" + bubbleId + "）");
        }
        return press(found, button -> button.key().equals(key), selected);
    }

    private Exchange press(Bubble bubble, Predicate<CardTap.Button> wanted, Map<String, List<String>> selected) {
        CardTap.Button button = button(bubble, wanted);
        if (button == null) {
            throw new RefusedAct("卡片上没有这个按钮，只有：" + CardTap.captions(json(bubble)));
        }
        if (!pressable(bubble)) {
            throw new RefusedAct("这张卡片已不能点：正在处理、已经处理、已被撤回，或微信插件不显示它");
        }
        if (!button.url().isEmpty()) {
            throw new RefusedAct("这个按钮只打开网页 " + button.url() + "，不会通知应用");
        }
        JsonNode card = json(bubble);
        Map<String, List<String>> choices = button.menu() ? Map.of() : CardTap.choices(card, selected);
        if (!button.menu() && !chat().press(bubble.id(), choices)) {
            throw new RefusedAct("这张卡片刚刚已被点过，正在处理");
        }
        try {
            return acts.perform(acts.make().press(userid, event(bubble, card, button, choices)), chat(), bubble.id());
        } finally {
            chat().release(bubble.id());
        }
    }

    private CardPress event(Bubble bubble, JsonNode card, CardTap.Button button, Map<String, List<String>> choices) {
        SentMessage sent = stores.messages().ofBubble(bubble.id());
        String code = stores.codes().issue(sent == null ? "" : sent.msgid());
        String task = Json.text(card, "task_id");
        return new CardPress(button.menu(), button.key(), task, Json.text(card, "card_type"), code, choices);
    }

    private boolean pressable(Bubble bubble) {
        return bubble.live() && (!chat().plugin() || bubble.pluginShown());
    }

    private Chat chat() {
        return stores.chats().of(userid);
    }

    private static JsonNode json(Bubble bubble) {
        JsonNode card = bubble.card();
        return card == null ? Json.object() : card;
    }

    private static CardTap.@Nullable Button button(Bubble bubble, Predicate<CardTap.Button> wanted) {
        return CardTap.buttons(json(bubble)).stream().filter(wanted).findFirst().orElse(null);
    }
}
