package cn.zhibu.bot.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What Redis must be like (docs/reliability.md): what it tells about itself, judged. */
final class RedisRules {

    private static final int OLDEST = 7;
    private static final long ROOM = 256L << 20;

    private RedisRules() {}

    /** Facts are the lines of INFO and {@code appendfsync} of its configuration, empty when that is not told. */
    static List<Finding> judge(Map<String, String> facts) {
        List<Finding> findings = new ArrayList<>();
        findings.add(version(facts.getOrDefault("redis_version", "0")));
        findings.add(appendOnly(facts));
        findings.add(memory(facts));
        if (facts.getOrDefault("role", "master").equals("slave")) {
            findings.add(Finding.fail(
                    "Redis role", "a replica takes no writes: give REDIS_URL the address of the primary."));
        }
        if (facts.getOrDefault("cluster_enabled", "0").equals("1")) {
            findings.add(
                    Finding.fail("Redis cluster", "scripts name keys of several slots: use one Redis, not a cluster."));
        }
        return findings;
    }

    private static Finding version(String version) {
        int major = Integer.parseInt(version.split("\\.", 2)[0]);
        return major >= OLDEST
                ? Finding.ok("Redis", "version " + version + " answers.")
                : Finding.warn("Redis", "version " + version + " was never tried: use Redis 7 or newer.");
    }

    private static Finding appendOnly(Map<String, String> facts) {
        String about = "Redis append-only file";
        if (!facts.getOrDefault("aof_enabled", "0").equals("1")) {
            return Finding.fail(
                    about,
                    "off, so that taps are refused while PostgreSQL is away: set appendonly yes in redis.conf"
                            + " (CONFIG SET appendonly yes turns it on at once).");
        }
        if (!facts.getOrDefault("aof_last_write_status", "ok").equals("ok")) {
            return Finding.fail(about, "cannot be written: see the disk of Redis and its log.");
        }
        return facts.getOrDefault("appendfsync", "").equals("no")
                ? Finding.warn(about, "on, synced when the system likes: set appendfsync everysec.")
                : Finding.ok(about, "on.");
    }

    private static Finding memory(Map<String, String> facts) {
        String about = "Redis memory";
        String policy = facts.getOrDefault("maxmemory_policy", "");
        if (policy.startsWith("allkeys")) {
            return Finding.fail(
                    about,
                    "maxmemory-policy " + policy
                            + " may throw away events that wait: set maxmemory-policy noeviction.");
        }
        long most = Long.parseLong(facts.getOrDefault("maxmemory", "0"));
        if (most > 0 && most < ROOM) {
            return Finding.warn(
                    about,
                    "maxmemory is below 256 MB, and events that wait may need 200 MB: raise it, or set it to 0.");
        }
        return policy.equals("noeviction")
                ? Finding.ok(about, "maxmemory-policy noeviction.")
                : Finding.warn(
                        about,
                        "maxmemory-policy " + policy
                                + " may throw away tokens and sessions: set maxmemory-policy noeviction.");
    }
}
