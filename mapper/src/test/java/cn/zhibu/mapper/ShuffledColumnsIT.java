package cn.zhibu.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.mapper.inbox.InboundEventMapper;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.org.OrgMapper;
import cn.zhibu.mapper.outbox.OutboxCallMapper;
import cn.zhibu.mapper.outbox.OutboxMessageMapper;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Columns find their record component by name: a table whose columns stand in another order is read the same. */
class ShuffledColumnsIT extends MapperIT {

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private OrgMapper orgs;

    @Autowired
    private MemberMapper members;

    @Autowired
    private OutboxMessageMapper messages;

    @Autowired
    private OutboxCallMapper calls;

    @Autowired
    private InboundEventMapper events;

    @Test
    void people_and_organisations_are_read_by_name() {
        long org = rows.org();
        Member member = rows.member(org, "zhangsan");
        sameWhenShuffled("org", () -> orgs.find(org));
        sameWhenShuffled("member", () -> members.find(member.id()));
    }

    @Test
    void messages_and_events_are_read_by_name() {
        Member member = rows.member(rows.org(), "zhangsan");
        messages.insertIfAbsent(rows.notice(member, "notice:4"));
        events.insertIfAbsent("key", "tap", Rows.NOW);
        events.answer("key", "已收到", "谢谢", true);
        sameWhenShuffled("outbox_message", () -> calls.claimMessages(Rows.NOW, 9, 10));
        sameWhenShuffled("inbound_event", () -> events.find("key"));
    }

    private void sameWhenShuffled(String table, Supplier<Object> read) {
        Object before = read.get();
        assertThat(before).isNotNull();
        Object after = transaction.execute(status -> {
            status.setRollbackOnly();
            shuffle(table);
            return read.get();
        });
        assertThat(after).isEqualTo(before);
    }

    private void shuffle(String table) {
        String columns = rows.strings(
                        "select string_agg(column_name, ', ' order by column_name desc)"
                                + " from information_schema.columns where table_schema = 'public' and table_name = ?",
                        table)
                .get(0);
        rows.execute("create schema shuffled");
        rows.execute("create table shuffled." + table + " as select " + columns + " from public." + table);
        rows.execute("set local search_path to shuffled, public");
    }
}
