package cn.zhibu.sandbox.robot;

import cn.zhibu.sandbox.Platform;
import cn.zhibu.sandbox.media.MediaCalls;
import cn.zhibu.sandbox.media.MediaStore;
import cn.zhibu.sandbox.rate.Limit;
import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.ApiRequest;
import cn.zhibu.sandbox.wire.ApiResponse;
import cn.zhibu.sandbox.wire.Json;
import cn.zhibu.sandbox.wire.Routes;
import java.util.List;
import java.util.Set;

/** {@code webhook/send} and {@code webhook/upload_media}: no token, the key is all; 20 messages a minute. */
public final class RobotCalls {
    private static final List<Limit> RATE = List.of(Limit.minute(20));

    private final Platform platform;
    private final Robots robots;
    private final MediaStore media;
    private final RobotBodies bodies;

    /** For these robots. */
    public RobotCalls(Platform platform, Robots robots, MediaStore media) {
        this.platform = platform;
        this.robots = robots;
        this.media = media;
        this.bodies = new RobotBodies(media);
    }

    /** Adds the calls. */
    public void register(Routes routes) {
        routes.openPost("webhook/send", this::send).openPost("webhook/upload_media", this::upload);
    }

    private ApiResponse send(ApiRequest request) {
        Robot robot = robots.working(request.parameter("key"));
        String type = Json.text(request.json(), "msgtype");
        bodies.check(type, request.json().path(type));
        if (platform.tuning().apiRate()) {
            platform.rates().demand("robot " + robot.key(), RATE, 1);
        }
        robots.say(new RobotPost(platform.clock().instant(), robot.key(), type, request.json()));
        return ApiResponse.ok();
    }

    private ApiResponse upload(ApiRequest request) {
        robots.working(request.parameter("key"));
        String type = request.parameter("type");
        if (!Set.of("file", "voice").contains(type)) {
            throw new ApiFault(40004, "a robot uploads file and voice only");
        }
        return MediaCalls.stored(media, type, request);
    }
}
