package cn.zhibu.app.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

/** With any one safety taken away the checker reports it; with all in place the same acts are clean. A checker that sees nothing proves nothing. */
class HonestyIT {

    private static final int FEW = 20;

    private final Rig rig = Rig.fresh();
    private final Meetings meetings = new Meetings(rig.site());
    private long suggestions;

    @AfterEach
    void mend() {
        rig.mend();
    }

    @Test
    void with_every_safety_in_place_nothing_is_found() {
        meetings.publish();
        few(Act.Kind.SUGGEST)
                .forEach(act -> assertThat(rig.deliverer().again(act)).isEqualTo(200));
        outage(acts(Act.Kind.JOIN));
        rig.settling().run();
        rig.check().mustBeClean();
    }

    @Test
    void without_the_key_of_an_event_a_second_delivery_counts_again() {
        Mutant.of(rig.site(), "inbound_event", "new.event_key := new.event_key || '#' || random();", () -> {
            few(Act.Kind.SUGGEST).forEach(act -> rig.deliverer().again(act));
            rig.settling().run();
        });
        Mutant.reported(rig.check().doubled());
    }

    @Test
    void without_the_key_of_an_occasion_a_late_outcome_is_told_twice() {
        Mutant.of(rig.site(), "outbox_message", "new.occasion := left(new.occasion || random(), 64);", () -> {
            outage(suggestions());
            rig.settling().run();
        });
        Mutant.reported(rig.check().doubled());
    }

    @Test
    void a_spool_that_forgets_loses_what_was_answered() {
        rig.links().get("postgres").poison(Link.Toxic.REFUSE);
        rig.all(suggestions());
        try (RedisClient redis =
                RedisClient.create(URI.create(rig.site().redis().url()))) {
            redis.flushAll();
        }
        rig.mend();
        rig.settling().run();
        Mutant.reported(rig.check().lost());
    }

    @Test
    void events_that_failed_and_are_not_kept_are_lost() {
        Mutant.of(rig.site(), "parked_event", "return null;", () -> {
            rig.points().arm(0.3, Failpoints.Blow.FAULT);
            rig.all(suggestions());
            rig.points().arm(0);
            rig.settling().run();
        });
        Mutant.reported(rig.check().lost());
    }

    @Test
    void a_database_that_confirms_before_it_has_written_loses_what_was_answered() {
        rig.site().sql().execute("alter system set synchronous_commit = off");
        rig.site().sql().execute("alter system set wal_writer_delay = '10s'");
        rig.site().sql().execute("select pg_reload_conf()");
        try {
            meetings.publish();
            rig.all(acts(Act.Kind.JOIN));
            rig.site().postgres().halt();
            rig.site().postgres().resume();
        } finally {
            rig.site().sql().execute("alter system reset all");
            rig.site().sql().execute("select pg_reload_conf()");
        }
        rig.settling().run();
        Mutant.reported(rig.check().lost());
    }

    @Test
    void an_effect_without_its_transaction_is_seen_as_lost_doubled_or_out_of_order() {
        meetings.publish();
        rig.all(acts(Act.Kind.JOIN));
        meetings.open();
        rig.all(acts(Act.Kind.CHECK_IN));
        rig.check().mustBeClean();
        rig.site().sql().update("update attendance_event set id = -id where act = 'checkin.claim'");
        Mutant.reported(rig.check().disordered());
        rig.site()
                .sql()
                .update(
                        "insert into attendance_event (meeting_id, member_id, act, actor_id, channel, at)"
                                + " select meeting_id, member_id, act, actor_id, channel, at from attendance_event where act = 'receipt.join'");
        Mutant.reported(rig.check().doubled());
        rig.site().sql().update("update attendance set status = 'EXPECTED'");
        Mutant.reported(rig.check().lost());
    }

    /** Acts during an outage of the database, each delivered twice, so that it waits twice. */
    private void outage(List<Act> acts) {
        rig.links().get("postgres").poison(Link.Toxic.REFUSE);
        rig.all(acts);
        acts.forEach(act -> rig.deliverer().again(act));
        rig.mend();
    }

    private List<Act> few(Act.Kind kind) {
        List<Act> acts = kind == Act.Kind.SUGGEST ? suggestions() : acts(kind);
        rig.all(acts);
        return acts;
    }

    private List<Act> suggestions() {
        return people().stream()
                .map(userid -> rig.deliverer().act(userid, Act.Kind.SUGGEST, ++suggestions))
                .toList();
    }

    private List<Act> acts(Act.Kind kind) {
        return people().stream()
                .map(userid -> rig.deliverer().act(userid, kind, meetings.of(userid)))
                .toList();
    }

    private List<String> people() {
        return rig.village().userids().subList(0, FEW);
    }
}
