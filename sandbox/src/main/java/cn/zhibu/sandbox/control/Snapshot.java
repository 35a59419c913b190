package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.Tuning;
import cn.zhibu.sandbox.World;
import cn.zhibu.sandbox.chat.Bubble;
import cn.zhibu.sandbox.console.Console;
import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.directory.DirectoryFile;
import cn.zhibu.sandbox.directory.Member;
import cn.zhibu.sandbox.wire.Json;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The whole state in one document; equal runs from one seed on a frozen clock give equal documents. */
final class Snapshot {
    private static final List<String> PARTS = List.of("now", "console", "tuning", "directory", "menu", "kept");

    private Snapshot() {}

    static ObjectNode of(World world) {
        ObjectNode node = Json.object();
        node.put("now", world.platform().clock().instant().toString());
        node.set("console", world.platform().console().json());
        node.set("tuning", Json.tree(world.platform().tuning()));
        node.set("directory", DirectoryFile.write(world.stores().directory()));
        node.set("menu", Json.array(world.menu().buttons()));
        node.set("chats", chats(world));
        node.set("sends", RecordJson.sends(world));
        node.set("media", RecordJson.media(world));
        node.set("groups", RecordJson.groups(world));
        node.set("robots", RobotControl.posts(world));
        node.set("kept", Json.tree(Kept.of(world)));
        return node;
    }

    /** Makes the state what it was; calls, callbacks, tokens, quotas and faults are not part of it. */
    static void restore(World world, JsonNode snapshot) {
        for (String part : PARTS) {
            if (!snapshot.has(part)) {
                throw new BadControlCall("Expected what GET /_control/snapshot answered; '" + part + "' is missing.");
            }
        }
        Kept kept = Json.value(snapshot.path("kept"), Kept.class);
        Console console = Console.DEFAULT.patched(snapshot.path("console"));
        Tuning tuning = Tuning.DEFAULT.patched(snapshot.path("tuning"));
        Directory directory = DirectoryFile.read(snapshot.path("directory"));
        world.platform().clock().set(Instant.parse(Json.text(snapshot, "now")));
        world.platform().switches().set(console);
        world.platform().knobs().set(tuning);
        world.stores().directory().become(directory);
        world.menu().restore(snapshot.path("menu"));
        kept.into(world);
    }

    private static ObjectNode chats(World world) {
        ObjectNode chats = Json.object();
        Directory directory = world.stores().directory();
        for (Member member : directory.members()) {
            List<Bubble> bubbles = world.stores().chats().of(member.userid()).all();
            if (!bubbles.isEmpty()) {
                ArrayNode list = Json.array(List.of());
                bubbles.forEach(bubble -> list.add(ControlJson.bubble(bubble)));
                chats.set(member.userid(), list);
            }
        }
        return chats;
    }
}
