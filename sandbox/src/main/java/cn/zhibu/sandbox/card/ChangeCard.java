package cn.zhibu.sandbox.card;

import static cn.zhibu.sandbox.card.Demand.demand;

import cn.zhibu.sandbox.chat.Bubble;
import cn.zhibu.sandbox.chat.CardState;
import cn.zhibu.sandbox.chat.Content;
import cn.zhibu.sandbox.wire.Json;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The two ways a card in a chat changes: its button replaced by words, or the whole card replaced. */
public final class ChangeCard {
    private ChangeCard() {}

    /** The button becomes these words and can no longer be pressed. */
    public static UnaryOperator<Bubble> button(String words) {
        return bubble -> bubble.with(bubble.state().replacedBy(words));
    }

    /** Another card in place of this one; alive again unless {@code replace_text} closes it. */
    public static UnaryOperator<Bubble> whole(JsonNode card) {
        return bubble -> {
            ObjectNode next = (ObjectNode) card.deepCopy();
            ObjectNode before = bubble.card();
            if (before != null && !Json.has(next, "task_id") && Json.has(before, "task_id")) {
                next.put("task_id", Json.text(before, "task_id"));
            }
            String words = Json.text(card, "replace_text");
            CardState state = words.isEmpty() ? CardState.LIVE : bubble.state().replacedBy(words);
            return bubble.with(Content.card(next), state);
        };
    }

    /** The change a request or reply asks for, checked; refuses when it asks for neither or for a button that is not there. */
    public static UnaryOperator<Bubble> asked(JsonNode request, JsonNode original) {
        if (Json.has(request, "button")) {
            String words = Json.text(request.path("button"), "replace_name");
            demand(!words.isEmpty(), 40063, "button.replace_name missing");
            demand(CardRules.interactive(original), 42031, "the card sent has no button to replace");
            return button(words);
        }
        demand(Json.has(request, "template_card"), 40063, "button or template_card missing");
        CardRules.check(request.path("template_card"));
        return whole(request.path("template_card"));
    }
}
