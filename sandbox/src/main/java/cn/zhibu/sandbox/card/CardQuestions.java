package cn.zhibu.sandbox.card;

import static cn.zhibu.sandbox.card.Demand.demand;

import cn.zhibu.sandbox.wire.Bytes;
import cn.zhibu.sandbox.wire.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Questions with options, in the three places a card may have them. */
final class CardQuestions {
    private CardQuestions() {}

    static void question(JsonNode question, int mostOptions, int longestText) {
        String key = Json.text(question, "question_key");
        demand(!key.isEmpty() && Bytes.length(key) <= 1024, 42043, "question_key missing");
        List<JsonNode> options = Json.elements(question, "option_list");
        demand(!options.isEmpty() && options.size() <= mostOptions, 42037, "1 to " + mostOptions + " options");
        Set<String> ids = new HashSet<>();
        for (JsonNode option : options) {
            String id = Json.text(option, "id");
            demand(!id.isEmpty() && Bytes.length(id) <= 128 && ids.add(id), 42040, "invalid option id");
            String text = Json.text(option, "text");
            boolean fits = !text.isEmpty() && text.codePointCount(0, text.length()) <= longestText;
            demand(fits, 42041, "invalid option text");
        }
    }
}
