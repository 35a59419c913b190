package cn.zhibu.app.torture;

import cn.zhibu.sandbox.Sandbox;
import cn.zhibu.sandbox.message.SentMessage;
import cn.zhibu.sandbox.seen.Seen;
import cn.zhibu.sandbox.seen.Showing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the rows say was sent is on the person's phone as often as the rows say, and nothing else is. */
final class OutboundCheck {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> NOT_CONTENT =
            List.of("touser", "agentid", "enable_duplicate_check", "duplicate_check_interval");
    private static final Pattern LATE = Pattern.compile("^（[^（）]*的消息，迟发为歉）");
    private static final Set<String> UNDER_WAY = Set.of("WAITING", "CALLED");

    private final JdbcTemplate sql;
    private final Sandbox sandbox;
    private final Findings findings;

    OutboundCheck(JdbcTemplate sql, Sandbox sandbox, Findings findings) {
        this.sql = sql;
        this.sandbox = sandbox;
        this.findings = findings;
    }

    void check() {
        Map<Copy, Fates> fates = new HashMap<>();
        sql.query(
                "select m.wecom_userid, o.body, o.state from outbox_message o join member m on m.id = o.member_id where o.channel = 'WECOM'",
                row -> {
                    fates.computeIfAbsent(new Copy(row.getString(1), content(row.getString(2))), copy -> new Fates())
                            .add(row.getString(3));
                });
        Map<Copy, Integer> seen = seen();
        Set<Copy> all = new HashSet<>(fates.keySet());
        all.addAll(seen.keySet());
        all.forEach(copy -> judge(copy, fates.getOrDefault(copy, new Fates()), seen.getOrDefault(copy, 0)));
    }

    private void judge(Copy copy, Fates fates, int seen) {
        if (fates.underWay > 0) {
            findings.unexplained().add(copy + " has no end: " + fates.states + ".");
        }
        if (seen < fates.sent) {
            findings.lost().add(copy + " was sent " + fates.sent + " times and seen " + seen + " times.");
        } else if (seen > fates.sent + fates.uncertain + fates.underWay) {
            List<String> where = fates.sent + fates.uncertain > 0 ? findings.doubled() : findings.unexplained();
            where.add(copy + " was seen " + seen + " times, its rows say " + fates.states + ".");
        }
    }

    private Map<Copy, Integer> seen() {
        Map<String, JsonNode> contents = new HashMap<>();
        for (SentMessage message : sandbox.world().stores().messages().all()) {
            contents.put(message.msgid(), stripped(message.body()));
        }
        Map<Copy, Integer> seen = new HashMap<>();
        for (Showing showing : new Seen(sandbox.world()).all()) {
            if (showing.via().equals("send") && showing.seen()) {
                JsonNode content = Objects.requireNonNull(contents.get(showing.id()));
                seen.merge(new Copy(showing.member(), content), 1, Integer::sum);
            }
        }
        return seen;
    }

    private static JsonNode content(String body) {
        return stripped(JSON.readTree(body));
    }

    private static JsonNode stripped(JsonNode body) {
        ObjectNode copy = (ObjectNode) body.deepCopy();
        copy.remove(NOT_CONTENT);
        if (copy.get("template_card") instanceof ObjectNode card) {
            card.remove("task_id");
        }
        if (copy.get("text") instanceof ObjectNode text) {
            // of which day a late decision is, stands on the phone and not in the row
            text.put("content", LATE.matcher(text.path("content").asString()).replaceFirst(""));
        }
        return copy;
    }

    /** One content for one person. */
    private record Copy(String userid, JsonNode content) {}

    /** How many rows of one content for one person ended in which way. */
    private static final class Fates {
        private final Set<String> states = new TreeSet<>();
        private int sent;
        private int uncertain;
        private int underWay;

        private void add(String state) {
            states.add(state);
            sent += state.equals("SENT") ? 1 : 0;
            uncertain += state.equals("UNCERTAIN") ? 1 : 0;
            underWay += UNDER_WAY.contains(state) ? 1 : 0;
        }
    }
}
