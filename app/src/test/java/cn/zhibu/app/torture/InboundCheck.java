package cn.zhibu.app.torture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was answered with 200 is applied, everything is applied at most once, and each person's acts in their order. */
final class InboundCheck {

    private final JdbcTemplate sql;
    private final Findings findings;

    InboundCheck(JdbcTemplate sql, Findings findings) {
        this.sql = sql;
        this.findings = findings;
    }

    /** @param outcomes of each person in the order in which they were delivered */
    void check(Collection<Outcome> outcomes) {
        effects(outcomes);
        order(outcomes);
        status(outcomes);
        held();
        told(outcomes);
    }

    private void effects(Collection<Outcome> outcomes) {
        Map<String, Integer> effects = new HashMap<>();
        sql.query(
                "select m.wecom_userid || ' ' || e.act || ' ' || e.meeting_id as effect, count(*) as times"
                        + " from attendance_event e join member m on m.id = e.member_id group by 1",
                row -> {
                    effects.put(row.getString("effect"), row.getInt("times"));
                });
        sql.query("select words, count(*) as times from suggestion group by 1", row -> {
            effects.put(row.getString("words"), row.getInt("times"));
        });
        for (Outcome outcome : outcomes) {
            int times = effects.getOrDefault(effect(outcome.act()), 0);
            if (outcome.acked() && times == 0) {
                findings.lost().add(outcome + " has no effect.");
            }
            if (times > 1) {
                findings.doubled().add(outcome + " counts " + times + " times.");
            }
        }
    }

    private static String effect(Act act) {
        return act.kind() == Act.Kind.SUGGEST
                ? act.words()
                : act.userid() + " " + act.kind().trace() + " " + act.subject();
    }

    private void order(Collection<Outcome> outcomes) {
        Map<String, List<String>> done = new TreeMap<>();
        sql.query(
                "select m.wecom_userid, e.act || ' ' || e.meeting_id as what from attendance_event e"
                        + " join member m on m.id = e.member_id where e.act in ('receipt.join', 'checkin.claim') order by e.id",
                row -> {
                    done.computeIfAbsent(row.getString(1), who -> new ArrayList<>())
                            .add(row.getString(2));
                });
        Map<String, List<Outcome>> delivered = new TreeMap<>();
        outcomes.stream()
                .filter(outcome -> outcome.act().kind() != Act.Kind.SUGGEST)
                .sorted(Comparator.comparing(outcome -> outcome.act().number()))
                .forEach(outcome -> delivered
                        .computeIfAbsent(outcome.act().userid(), who -> new ArrayList<>())
                        .add(outcome));
        delivered.forEach((who, acts) -> {
            List<String> wanted = acts.stream()
                    .map(each -> each.act().kind().trace() + " " + each.act().subject())
                    .filter(done.getOrDefault(who, List.of())::contains)
                    .toList();
            List<String> found = done.getOrDefault(who, List.of()).stream()
                    .distinct()
                    .filter(wanted::contains)
                    .toList();
            if (!found.equals(wanted)) {
                findings.disordered().add(who + " did " + wanted + ", applied as " + found + ".");
            }
        });
    }

    private void status(Collection<Outcome> outcomes) {
        Map<String, String> lines = new HashMap<>();
        sql.query(
                "select m.wecom_userid || ' ' || a.meeting_id, a.status from attendance a join member m on m.id = a.member_id",
                row -> {
                    lines.put(row.getString(1), row.getString(2));
                });
        outcomes.stream()
                .filter(outcome -> outcome.acked() && outcome.act().kind() == Act.Kind.CHECK_IN)
                .filter(outcome -> !"CLAIMED"
                        .equals(lines.get(
                                outcome.act().userid() + " " + outcome.act().subject())))
                .forEach(outcome -> findings.lost().add(outcome + " does not stand on the roll."));
    }

    private void held() {
        Integer parked = sql.queryForObject("select count(*) from parked_event", Integer.class);
        if (Objects.requireNonNull(parked) > 0) {
            findings.unexplained().add(parked + " events are still held.");
        }
    }

    /** Who was put off hears the outcome by a message, once for each act. */
    private void told(Collection<Outcome> outcomes) {
        Map<String, Integer> told = new HashMap<>();
        sql.query(
                "select m.wecom_userid, count(*) from outbox_message o join member m on m.id = o.member_id"
                        + " where o.occasion like 'late:%' group by 1",
                row -> {
                    told.put(row.getString(1), row.getInt(2));
                });
        Map<String, Integer> later = new HashMap<>();
        Map<String, Integer> acts = new HashMap<>();
        outcomes.forEach(outcome -> {
            later.merge(outcome.act().userid(), outcome.later() ? 1 : 0, Integer::sum);
            acts.merge(outcome.act().userid(), 1, Integer::sum);
        });
        later.forEach((who, count) -> {
            int heard = told.getOrDefault(who, 0);
            if (heard < count) {
                findings.lost().add(who + " was put off " + count + " times and told " + heard + " times.");
            } else if (heard > acts.getOrDefault(who, 0)) {
                findings.doubled().add(who + " was told " + heard + " late outcomes.");
            }
        });
    }
}
