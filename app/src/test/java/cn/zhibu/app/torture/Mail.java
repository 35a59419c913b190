package cn.zhibu.app.torture;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** Messages that wait for people, as SQL holds them once a use case has committed. */
final class Mail {

    /** No two tests write alike: the platform would take the second for a repetition. */
    private static final AtomicInteger OCCASIONS = new AtomicInteger();

    private final Site site;

    /** From then on no month has enough of messages: the platform's limits are tried here, not the branch's. */
    Mail(Site site) {
        this.site = site;
        site.sql()
                .update("insert into org_setting (org_id, name, setting) select id, 'push.budget', '1000000' from org"
                        + " on conflict do nothing");
    }

    /** One message to everybody, each with words of its own. */
    void own(Duration useful) {
        put("REMINDER", "'，编号' || m.id", useful);
    }

    /** One message to everybody with the same words. */
    void equal(Duration useful) {
        put("NOTICE", "''", useful);
    }

    void put(String kind, String words, Duration useful) {
        int occasion = OCCASIONS.incrementAndGet();
        Instant now = site.sandbox().clock().instant();
        site.sql()
                .update(
                        "insert into outbox_message (occasion, revision, member_id, channel, kind, lane, body, state, not_before, not_after,"
                                + " created_at) select ?, 0, m.id, 'WECOM', ?, 3, '{\"msgtype\":\"text\",\"agentid\":"
                                + site.corp().agentId() + ",\"text\":{\"content\":\"第" + occasion + "次提醒' || " + words
                                + " || '\"},\"enable_duplicate_check\":1,\"duplicate_check_interval\":14400}', 'WAITING', ?, ?, ?"
                                + " from member m where m.wecom_userid is not null",
                        "torture:" + occasion,
                        kind,
                        Timestamp.from(now),
                        Timestamp.from(now.plus(useful)),
                        Timestamp.from(now));
    }
}
