package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.World;
import cn.zhibu.sandbox.card.ResponseCodes;
import cn.zhibu.sandbox.chat.Chat;
import cn.zhibu.sandbox.group.Group;
import cn.zhibu.sandbox.media.Media;
import cn.zhibu.sandbox.message.RepeatedSend;
import cn.zhibu.sandbox.message.SendCall;
import cn.zhibu.sandbox.message.SentMessage;
import cn.zhibu.sandbox.robot.Robot;
import cn.zhibu.sandbox.robot.RobotPost;
import cn.zhibu.sandbox.wire.Bytes;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** What a snapshot keeps to the letter, so that it can be restored. */
record Kept(
        Map<String, Chat.Kept> chats,
        Sends sends,
        List<ResponseCodes.Kept> codes,
        List<File> media,
        List<Group> groups,
        List<Robot> robots,
        List<RobotPost> posts) {

    static Kept of(World world) {
        SendCall.Stores stores = world.stores();
        return new Kept(
                stores.chats().kept(),
                new Sends(
                        stores.messages().all(),
                        stores.messages().repeated(),
                        stores.messages().tasks()),
                stores.codes().kept(),
                stores.media().all().stream().map(File::of).toList(),
                world.groups().all(),
                world.robots().all(),
                world.robots().posts());
    }

    void into(World world) {
        SendCall.Stores stores = world.stores();
        stores.media().restore(media.stream().map(File::media).toList());
        stores.messages().restore(sends.accepted(), sends.repeated(), sends.tasks());
        stores.codes().restore(codes);
        world.groups().restore(groups);
        world.robots().restore(robots, posts);
        stores.chats().restore(chats);
    }

    /** What was sent, what the duplicate check swallowed, and the task ids used up. */
    record Sends(List<SentMessage> accepted, List<RepeatedSend> repeated, List<String> tasks) {}

    /** A file with its bytes in Base64. */
    record File(String id, String type, String filename, String base64, Instant at) {
        static File of(Media media) {
            String base64 = Base64.getEncoder().encodeToString(media.content().array());
            return new File(media.id(), media.type(), media.filename(), base64, media.at());
        }

        Media media() {
            return new Media(id, type, filename, Bytes.of(Base64.getDecoder().decode(base64)), at);
        }
    }
}
