package cn.zhibu.sandbox.message;

import cn.zhibu.sandbox.chat.Bubble;
import cn.zhibu.sandbox.chat.Chats;
import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.ApiRequest;
import cn.zhibu.sandbox.wire.ApiResponse;
import cn.zhibu.sandbox.wire.Endpoint;
import cn.zhibu.sandbox.wire.Json;
import java.time.Clock;
import java.time.Duration;

/** {@code message/recall}: within 24 hours all copies vanish from WeCom chats, not from the WeChat plugin. */
public final class RecallCall implements Endpoint {
    private final Messages messages;
    private final Chats chats;
    private final Clock clock;

    /** Over these messages and chats. */
    public RecallCall(Messages messages, Chats chats, Clock clock) {
        this.messages = messages;
        this.chats = chats;
        this.clock = clock;
    }

    @Override
    public ApiResponse answer(ApiRequest request) {
        SentMessage message = messages.find(Json.text(request.json(), "msgid"));
        if (message == null) {
            throw new ApiFault(40058, "invalid msgid");
        }
        if (clock.instant().isAfter(message.at().plus(Duration.ofHours(24)))) {
            throw new ApiFault(42052, "the message is older than 24 hours");
        }
        message.bubbles().forEach((userid, id) -> chats.of(userid).change(id, Bubble::withdrawn));
        return ApiResponse.ok();
    }
}
