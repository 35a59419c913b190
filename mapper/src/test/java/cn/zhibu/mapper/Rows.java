package cn.zhibu.mapper;

import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.member.ReplyStyle;
import cn.zhibu.mapper.member.Standing;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import cn.zhibu.mapper.org.OrgMapper;
import cn.zhibu.mapper.outbox.MessageState;
import cn.zhibu.mapper.outbox.NoticeKind;
import cn.zhibu.mapper.outbox.OutboxMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the rows that a test needs and reads the tables by plain SQL. */
@Component
final class Rows {

    static final Instant NOW = Instant.parse("2026-11-23T01:05:00Z");

    private final JdbcTemplate sql;
    private final OrgMapper orgs;
    private final MemberMapper members;

    Rows(JdbcTemplate sql, OrgMapper orgs, MemberMapper members) {
        this.sql = sql;
        this.orgs = orgs;
        this.members = members;
    }

    void clear() {
        String all = sql.queryForObject(
                "select string_agg(quote_ident(tablename), ', ') from pg_tables where schemaname = 'public'"
                        + " and tablename not like 'qrtz_%' and tablename <> 'flyway_schema_history'",
                String.class);
        sql.execute("truncate " + all + " restart identity cascade");
    }

    /** A branch below no other. */
    long org() {
        return orgs.insert(new Org(0, null, 7L, OrgKind.BRANCH, "第一支部", "/1/", 3, true));
    }

    Member member(long org, @Nullable String userid) {
        long id = members.insert(new Member(
                0,
                userid,
                "张三",
                org,
                null,
                Standing.FULL,
                true,
                false,
                true,
                false,
                ReplyStyle.TEXT,
                -2,
                true,
                true,
                5));
        return Objects.requireNonNull(members.find(id));
    }

    /** A notice that waits to be sent. */
    OutboxMessage notice(Member member, String occasion) {
        return new OutboxMessage(
                0,
                occasion,
                0,
                member.id(),
                "WECOM",
                NoticeKind.NOTICE,
                4L,
                null,
                "通知",
                MessageState.WAITING,
                null,
                NOW,
                NOW.plus(Duration.ofHours(1)),
                null,
                NOW,
                null);
    }

    void execute(String statement, Object... values) {
        sql.update(statement, values);
    }

    List<String> strings(String query, Object... values) {
        return sql.queryForList(query, String.class, values);
    }
}
