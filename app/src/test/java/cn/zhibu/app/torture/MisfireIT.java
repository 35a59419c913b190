package cn.zhibu.app.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The service was away for a while: what is still of use is sent, once, and what is not is expired and never seen. */
class MisfireIT {

    private static final Map<String, Duration> USEFUL = new TreeMap<>(Map.of(
            "ANSWER", Duration.ofMinutes(10),
            "REMINDER", Duration.ofHours(24),
            "NOTICE", Duration.ofHours(48),
            "FEEDBACK", Duration.ofDays(7),
            "DECISION", Duration.ofDays(30)));
    private static final List<Duration> AWAY = IntStream.rangeClosed(1, 40)
            .mapToObj(i -> Duration.ofSeconds((long) Math.pow(1.47, i)))
            .toList();

    private final Rig rig = Rig.fresh();

    @AfterEach
    void mend() {
        rig.mend();
    }

    @Test
    void after_any_downtime_each_kind_is_sent_once_or_expires() {
        int wrong = 0;
        int sent = 0;
        for (Duration away : AWAY) {
            Mail mail = new Mail(rig.site());
            rig.site().sql().update("delete from outbox_message where state = 'WAITING'");
            USEFUL.forEach((kind, useful) -> mail.put(kind, "'，编号' || m.id", useful));
            rig.site().sql().update("delete from outbox_message where member_id <> (select min(id) from member)");
            rig.clock().advance(away);
            rig.settling().run();
            for (Map.Entry<String, Duration> each : USEFUL.entrySet()) {
                boolean useful = away.compareTo(each.getValue()) <= 0;
                String state = rig.site()
                        .sql()
                        .queryForObject(
                                "select state from outbox_message where kind = ? order by id desc limit 1",
                                String.class,
                                each.getKey());
                wrong += (useful ? "SENT" : "EXPIRED").equals(state) ? 0 : 1;
                sent += useful ? 1 : 0;
            }
        }
        Findings findings = rig.check();
        Scale.figure("G16_downtimes", AWAY.size());
        Scale.figure("G16_cells", AWAY.size() * USEFUL.size());
        Scale.figure("G16_sent_late", sent);
        Scale.figure("G16_wrong", wrong);
        findings.mustBeClean();
        assertThat(wrong).isZero();
    }
}
