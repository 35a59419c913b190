package cn.zhibu.mapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibu.mapper.inbox.InboundEventMapper;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.outbox.OutboxMessage;
import cn.zhibu.mapper.outbox.OutboxMessageMapper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

class UniqueKeysIT extends MapperIT {

    @Autowired
    private OutboxMessageMapper messages;

    @Autowired
    private InboundEventMapper events;

    @Test
    void a_second_person_with_the_same_userid_is_refused() {
        long org = rows.org();
        rows.member(org, "zhangsan");
        assertThatThrownBy(() -> rows.member(org, "zhangsan")).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void many_people_may_have_no_userid() {
        long org = rows.org();
        assertThat(rows.member(org, null)).isNotEqualTo(rows.member(org, null));
    }

    @Test
    void a_second_message_on_the_same_occasion_is_not_written() {
        OutboxMessage message = rows.notice(rows.member(rows.org(), "zhangsan"), "notice:4");
        assertThat(messages.insertIfAbsent(message)).isOne();
        assertThat(messages.insertIfAbsent(message)).isZero();
        assertThat(rows.strings("select occasion from outbox_message")).containsExactly("notice:4");
    }

    @Test
    void a_second_delivery_of_an_event_is_not_written_and_keeps_the_answer() {
        assertThat(events.insertIfAbsent("key", "tap", Rows.NOW)).isOne();
        events.answer("key", null, "已收到", false);
        assertThat(events.insertIfAbsent("key", "tap", Rows.NOW)).isZero();
        assertThat(rows.strings("select words from inbound_event")).containsExactly("已收到");
    }

    @Test
    void a_person_stands_on_a_roll_once_and_each_number_is_given_once() {
        long org = rows.org();
        Member one = rows.member(org, "zhangsan");
        Member other = rows.member(org, "lisi");
        rows.execute("insert into meeting (id, org_id, status, types, topic, place, starts_at, ends_at, created_at)"
                + " values (4, " + org + ", 'NOTICED', 'THEME_DAY', '学习', '会议室', now(), now(), now())");
        expect(one, 1);
        assertThatThrownBy(() -> expect(one, 2)).isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> expect(other, 1)).isInstanceOf(DuplicateKeyException.class);
    }

    private void expect(Member member, int number) {
        rows.execute(
                "insert into attendance (meeting_id, member_id, roll_no, status, counted, voter, actor_id, channel, changed_at)"
                        + " values (4, ?, ?, 'EXPECTED', true, true, ?, 'WORD', now())",
                member.id(),
                number,
                member.id());
    }
}
