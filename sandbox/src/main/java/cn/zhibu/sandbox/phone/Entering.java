package cn.zhibu.sandbox.phone;

import cn.zhibu.sandbox.chat.Chat;
import cn.zhibu.sandbox.console.Console;
import cn.zhibu.sandbox.wire.Json;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A member opens the app's chat: what that raises depends on the administrator's switches. */
record Entering(String userid, Console console, Acts acts) {

    Exchange into(Chat chat) {
        if (console.reportLocation()) {
            ObjectNode place = Json.object().put("Latitude", "30.5").put("Longitude", "114.3");
            place.put("Precision", "65").put("AppType", "wxwork");
            acts.perform(acts.make().event(userid, "LOCATION", "", place, true), chat, null);
        }
        return console.reportEnter()
                ? acts.perform(acts.make().event(userid, "enter_agent", ""), chat, null)
                : new Exchange(List.of(), null, "isreportenter is 0: opening the chat raises no event");
    }
}
