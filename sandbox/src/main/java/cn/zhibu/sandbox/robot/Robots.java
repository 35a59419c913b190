package cn.zhibu.sandbox.robot;

import cn.zhibu.sandbox.wire.ApiFault;
import cn.zhibu.sandbox.wire.Ids;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All robots of the corp and what they said. One is there from the start. Thread-safe. */
public final class Robots {
    /** The key of the robot that is there from the start. */
    public static final String SAMPLE = "5a6d0b0e-0000-4000-8000-000000000001";

    private static final int CAPACITY = 50_000;

    private final Ids ids;
    private final Map<String, Robot> robots = new LinkedHashMap<>();
    private final Deque<RobotPost> posts = new ArrayDeque<>();

    /** With the sample robot. */
    public Robots(Ids ids) {
        this.ids = ids;
        clear();
    }

    /** Adds a robot under a fresh key. */
    public synchronized Robot add(String name) {
        String hex = ids.hex(16);
        String key = hex.substring(0, 8) + "-" + hex.substring(8, 12) + "-" + hex.substring(12, 16) + "-"
                + hex.substring(16, 20) + "-" + hex.substring(20);
        return put(new Robot(key, name, true));
    }

    /** Replaces a robot of the same key. */
    public synchronized Robot put(Robot robot) {
        robots.put(robot.key(), robot);
        return robot;
    }

    /** Takes a robot out of its group. */
    public synchronized boolean remove(String key) {
        return robots.remove(key) != null;
    }

    /** All robots. */
    public synchronized List<Robot> all() {
        return List.copyOf(robots.values());
    }

    /** What they said, oldest first. */
    public synchronized List<RobotPost> posts() {
        return List.copyOf(posts);
    }

    /** Makes them, and what they said, what they were. */
    public synchronized void restore(List<Robot> kept, List<RobotPost> said) {
        clear();
        robots.clear();
        kept.forEach(this::put);
        posts.addAll(said);
    }

    /** As at the start. */
    public synchronized void clear() {
        robots.clear();
        posts.clear();
        put(new Robot(SAMPLE, "支部群机器人", true));
    }

    synchronized Robot working(String key) {
        Robot robot = robots.get(key);
        if (robot == null) {
            throw new ApiFault(93000, "invalid webhook url");
        }
        if (!robot.enabled()) {
            throw new ApiFault(93004, "the robot is disabled");
        }
        return robot;
    }

    synchronized void say(RobotPost post) {
        posts.addLast(post);
        if (posts.size() > CAPACITY) {
            posts.removeFirst();
        }
    }
}
