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
                named(found, call.at(), "", call.request(), "The call was refused: " + answer(call) + ".");
            }
        }
        for (RepeatedSend swallowed : world.stores().messages().repeated()) {
            String reason = "The duplicate check found it equal to message " + swallowed.msgid()
                    + ", sent within duplicate_check_interval: answered with that msgid and sent only once.";
            named(found, swallowed.at(), swallowed.msgid(), swallowed.body(), reason);
        }
        for (Attempt attempt : world.callbacks().where(attempt -> attempt.delivered() && attempt.problem() != null)) {
            String member = attempt.member().toLowerCase(Locale.ROOT);
            String reason = "The platform took the delivery but did not show the reply: "
                    + String.valueOf(attempt.problem()).replace("reply refused: ", "") + ".";
            found.add(new Showing(attempt.at(), member, "reply", attempt.kind(), attempt.kind(), "", reason));
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
