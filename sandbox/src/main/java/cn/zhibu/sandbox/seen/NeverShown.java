package cn.zhibu.sandbox.seen;

import cn.zhibu.sandbox.World;
import cn.zhibu.sandbox.callback.Attempt;
import cn.zhibu.sandbox.message.Recipients;
import cn.zhibu.sandbox.message.RepeatedSend;
import cn.zhibu.sandbox.wire.ApiCall;
import cn.zhibu.sandbox.wire.Json;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What reached no chat at all: refused calls, repeated requests, refused replies. */
record NeverShown(World world) {

    void collect(List<Showing> found) {
        for (ApiCall call : world.calls().where(ApiCall::refused)) {
            if (call.path().equals("message/send")) {
                named(found, call.at(), "", call.request(), "the call was refused: " + answer(call));
            }
        }
        for (RepeatedSend swallowed : world.stores().messages().repeated()) {
            String reason = "equal to " + swallowed.msgid() + " within the interval of the duplicate check: sent once";
            named(found, swallowed.at(), swallowed.msgid(), swallowed.body(), reason);
        }
        for (Attempt attempt : world.callbacks().where(attempt -> attempt.delivered() && attempt.problem() != null)) {
            String member = attempt.member().toLowerCase(Locale.ROOT);
            found.add(
                    new Showing(attempt.at(), member, "reply", attempt.kind(), attempt.kind(), "", attempt.problem()));
        }
    }

    private void named(List<Showing> found, Instant at, String id, JsonNode request, String reason) {
        Recipients.named(request, world.stores().directory())
                .forEach(member -> found.add(Words.showing(at, member, id, request, reason)));
    }

    private static String answer(ApiCall call) {
        return call.response().has("errcode")
                ? call.errcode() + " " + Json.text(call.response(), "errmsg").split(", hint:", 2)[0]
                : "HTTP " + call.status();
    }
}
