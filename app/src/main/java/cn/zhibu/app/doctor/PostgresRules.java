package cn.zhibu.app.doctor;

import cn.zhibu.bot.doctor.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What PostgreSQL must be like: what it tells about itself, judged. */
final class PostgresRules {

    private static final int OLDEST = 15;
    /** For whoever looks after the database. */
    private static final int SPARE = 5;

    private PostgresRules() {}

    static List<Finding> judge(Map<String, String> facts, int connections) {
        List<Finding> findings = new ArrayList<>();
        findings.add(version(facts));
        findings.add(durable(facts, "fsync", "a power cut may destroy the database"));
        findings.add(durable(facts, "full_page_writes", "a power cut may destroy the database"));
        findings.add(commit(facts.getOrDefault("synchronous_commit", "on")));
        findings.add(
                facts.getOrDefault("server_encoding", "").equals("UTF8")
                        ? Finding.ok("PostgreSQL encoding", "UTF8.")
                        : Finding.fail("PostgreSQL encoding", "is not UTF8: create the database with encoding UTF8."));
        findings.add(room(facts, connections));
        findings.add(Finding.ok(
                "PostgreSQL time zone",
                facts.getOrDefault("TimeZone", "?") + "; every time is stored with its zone, so that any will do."));
        return findings;
    }

    private static Finding version(Map<String, String> facts) {
        String version = facts.getOrDefault("server_version", "?");
        if (facts.getOrDefault("recovery", "false").equals("true")
                || facts.getOrDefault("default_transaction_read_only", "off").equals("on")) {
            return Finding.fail(
                    "PostgreSQL", version + " takes no writes: give DATABASE_URL the address of the primary.");
        }
        return number(facts, "server_version_num") / 10_000 >= OLDEST
                ? Finding.ok("PostgreSQL", "version " + version + " answers.")
                : Finding.fail("PostgreSQL", "version " + version + " is too old: use 15 or newer.");
    }

    private static Finding durable(Map<String, String> facts, String setting, String otherwise) {
        String about = "PostgreSQL " + setting;
        return facts.getOrDefault(setting, "").equals("on")
                ? Finding.ok(about, "on.")
                : Finding.fail(about, "is off, and " + otherwise + ": set " + setting + " = on and reload.");
    }

    private static Finding commit(String value) {
        String about = "PostgreSQL synchronous_commit";
        return switch (value) {
            case "on", "remote_apply" -> Finding.ok(about, value + ".");
            case "local", "remote_write" ->
                Finding.warn(
                        about, value + ": where a standby takes over, the last answers may be gone: set it to on.");
            default ->
                Finding.fail(
                        about,
                        "is " + value
                                + ", so that answers people were given may be gone after a power cut: set it to on.");
        };
    }

    /** A second instance runs while a new version is started. */
    private static Finding room(Map<String, String> facts, int connections) {
        String about = "PostgreSQL max_connections";
        long reserved = number(facts, "superuser_reserved_connections") + number(facts, "reserved_connections");
        long left = number(facts, "max_connections") - reserved - number(facts, "others");
        int wanted = 2 * connections + SPARE;
        String words = left + " are there for this service, which wants " + connections + " an instance";
        return left >= wanted
                ? Finding.ok(about, words + ".")
                : Finding.warn(
                        about,
                        words + " and one instance more while a version changes: raise it so that " + wanted
                                + " are left.");
    }

    private static long number(Map<String, String> facts, String name) {
        return Long.parseLong(facts.getOrDefault(name, "0"));
    }
}
