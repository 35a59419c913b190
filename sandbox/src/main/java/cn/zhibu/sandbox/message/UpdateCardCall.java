package cn.zhibu.sandbox.message;

import cn.zhibu.sandbox.card.ChangeCard;
import cn.zhibu.sandbox.chat.Bubble;
import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.directory.Tag;
import cn.zhibu.sandbox.wire.Agent;
import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.ApiRequest;
import cn.zhibu.sandbox.wire.ApiResponse;
import cn.zhibu.sandbox.wire.Endpoint;
import cn.zhibu.sandbox.wire.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code message/update_template_card}: one change per response code, for those who got the card. */
public final class UpdateCardCall implements Endpoint {
    private final SendCall.Stores stores;
    private final Agent agent;

    /** Over the stores of the sends. */
    public UpdateCardCall(SendCall.Stores stores, Agent agent) {
        this.stores = stores;
        this.agent = agent;
    }

    @Override
    public synchronized ApiResponse answer(ApiRequest request) {
        JsonNode json = request.json();
        agent.check(Json.text(json, "agentid"));
        String code = Json.text(json, "response_code");
        SentMessage message = stores.messages().find(stores.codes().look(code));
        if (message == null) {
            throw new ApiFault(60140, "invalid response_code");
        }
        UnaryOperator<Bubble> change = ChangeCard.asked(json, message.body().path("template_card"));
        List<String> bad = new ArrayList<>();
        Set<String> reached = reached(json, message, bad);
        if (reached.isEmpty()) {
            throw new ApiFault(82102, "no recipient got this card");
        }
        stores.codes().use(code);
        for (String userid : reached) {
            stores.chats().of(userid).change(message.bubbles().getOrDefault(userid, ""), change);
        }
        ObjectNode answer = Json.object();
        answer.set("invaliduser", Json.array(bad));
        return ApiResponse.ok(answer);
    }

    private Set<String> reached(JsonNode json, SentMessage message, List<String> bad) {
        if (Json.number(json, "atall", 0) == 1) {
            return message.bubbles().keySet();
        }
        Set<String> reached = new LinkedHashSet<>();
        for (String userid : limited(json, "userids", 1000, 40032)) {
            String id = userid.toLowerCase(Locale.ROOT);
            if (message.bubbles().containsKey(id)) {
                reached.add(id);
            } else {
                bad.add(id);
            }
        }
        Directory directory = stores.directory();
        Set<Integer> parties = new LinkedHashSet<>();
        limited(json, "partyids", 100, 82002).forEach(id -> parties.add(Integer.parseInt(id)));
        for (String id : limited(json, "tagids", 100, 82003)) {
            Tag tag = directory.tag(Integer.parseInt(id));
            if (tag != null) {
                parties.addAll(tag.departments());
                tag.members().forEach(userid -> reached.add(userid.toLowerCase(Locale.ROOT)));
            }
        }
        parties.forEach(party -> directory
                .membersOf(party, true)
                .forEach(member -> reached.add(member.userid().toLowerCase(Locale.ROOT))));
        reached.retainAll(message.bubbles().keySet());
        return reached;
    }

    private static List<String> limited(JsonNode json, String field, int limit, int code) {
        List<String> values = Json.texts(json, field);
        if (values.size() > limit) {
            throw new ApiFault(code, field + " has more than " + limit + " entries");
        }
        if (!field.equals("userids") && !values.stream().allMatch(value -> value.matches("\\d{1,9}"))) {
            throw new ApiFault(40058, field + " must hold numbers");
        }
        return values;
    }
}
