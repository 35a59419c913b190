package cn.zhibu.sandbox.group;

import cn.zhibu.sandbox.Platform;
import cn.zhibu.sandbox.chat.Content;
import cn.zhibu.sandbox.message.Bodies;
import cn.zhibu.sandbox.rate.Limit;
import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.ApiRequest;
import cn.zhibu.sandbox.wire.ApiResponse;
import cn.zhibu.sandbox.wire.Endpoint;
import cn.zhibu.sandbox.wire.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** {@code appchat/send}: no template cards; a member is dropped in silence above 200 a minute. */
public final class GroupSend implements Endpoint {
    private static final Set<String> OTHER = Set.of("template_card", "miniprogram_notice");
    private static final List<Limit> PERSON_TIMES = List.of(Limit.minute(20_000), Limit.hour(300_000));
    private static final List<Limit> MEMBER = List.of(Limit.minute(200), Limit.day(10_000));

    private final Platform platform;
    private final Groups groups;
    private final Bodies bodies;

    /** Into these groups. */
    public GroupSend(Platform platform, Groups groups, Bodies bodies) {
        this.platform = platform;
        this.groups = groups;
        this.bodies = bodies;
    }

    @Override
    public ApiResponse answer(ApiRequest request) {
        JsonNode json = request.json();
        if (OTHER.contains(Json.text(json, "msgtype"))) {
            throw new ApiFault(40008, "invalid message type");
        }
        Content content = bodies.content(json);
        Group group = GroupCalls.own(groups, request.caller(), Json.text(json, "chatid"));
        if (platform.tuning().apiRate()) {
            platform.rates().demand("appchat", PERSON_TIMES, group.members().size());
        }
        Map<String, String> unseen = new HashMap<>();
        if (platform.tuning().memberRate()) {
            group.members().stream()
                    .filter(id -> !platform.rates().take("appchat to " + id, MEMBER, 1))
                    .forEach(id -> unseen.put(id, "more than 200 messages in groups to this member within a minute"));
        }
        groups.say(
                group.chatid(),
                new GroupMessage(platform.clock().instant(), content, group.members(), Map.copyOf(unseen)));
        return ApiResponse.ok();
    }
}
