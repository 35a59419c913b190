package cn.zhibu.bot.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.doctor.Finding.Level;
import cn.zhibu.bot.wecom.ApiResult;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoctorRulesTest {

    private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

    @ParameterizedTest
    @CsvSource({"0,OK", "2,OK", "3,WARN", "-3,WARN", "10,WARN", "11,FAIL", "-600,FAIL"})
    void a_clock_may_be_two_seconds_off_and_must_not_be_eleven(int seconds, Level level) {
        Finding finding = ClockRules.judge("clock", NOON.minusSeconds(seconds), NOON, NOON);
        assertThat(finding.level()).isEqualTo(level);
        assertThat(finding.words())
                .contains(Math.abs(seconds) + ".0 s " + (seconds < 0 ? "behind" : "ahead of") + " it");
    }

    @Test
    void a_slow_answer_is_given_the_benefit_of_the_doubt() {
        Instant asked = NOON.minus(Duration.ofSeconds(4));
        assertThat(ClockRules.judge("clock", asked, asked, NOON).level()).isEqualTo(Level.OK);
    }

    @ParameterizedTest
    @CsvSource({
        "aof_enabled,0,FAIL,set appendonly yes",
        "aof_last_write_status,err,FAIL,see the disk",
        "appendfsync,no,WARN,set appendfsync everysec",
        "maxmemory_policy,allkeys-lru,FAIL,set maxmemory-policy noeviction",
        "maxmemory_policy,volatile-lru,WARN,set maxmemory-policy noeviction",
        "maxmemory,67108864,WARN,raise it",
        "redis_version,6.2.14,WARN,use Redis 7",
        "role,slave,FAIL,the primary",
        "cluster_enabled,1,FAIL,use one Redis"
    })
    void redis_must_keep_what_waits_in_it(String fact, String value, Level level, String advice) {
        assertThat(RedisRules.judge(redis(Map.of()))).extracting(Finding::level).containsOnly(Level.OK);
        List<Finding> broken = RedisRules.judge(redis(Map.of(fact, value)));
        assertThat(broken)
                .filteredOn(it -> it.level() != Level.OK)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.level()).isEqualTo(level);
                    assertThat(finding.words()).contains(advice).endsWith(".");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "60020,企业可信IP",
        "40001,WECOM_SECRET",
        "40013,WECOM_CORP_ID",
        "301002,WECOM_AGENT_ID",
        "50003,enable it",
        "45009,wait",
        "48002,90313"
    })
    void each_errcode_says_what_to_do(int errcode, String advice) {
        Finding finding =
                WeComRules.refused("WeCom", new ApiResult.Refused(errcode, "hint: [1], from ip: 203.0.113.9, more"));
        assertThat(finding.level()).isEqualTo(Level.FAIL);
        assertThat(finding.words()).startsWith("errcode " + errcode + ": ").contains(advice);
        assertThat(finding.words().contains("203.0.113.9")).isEqualTo(errcode == 60020);
    }

    @Test
    void an_app_that_reaches_nobody_or_is_stopped_fails() {
        assertThat(app("{'close':0,'allow_partys':{'partyid':[1]},'redirect_domain':'bot.example.org'}"))
                .containsExactly(Level.OK, Level.OK, Level.OK);
        assertThat(app("{'close':1,'allow_userinfos':{'user':[]}}"))
                .containsExactly(Level.FAIL, Level.FAIL, Level.WARN);
        assertThat(app("{'allow_userinfos':{'user':[{'userid':'a'}]},'redirect_domain':'other.example.org'}"))
                .containsExactly(Level.OK, Level.WARN, Level.WARN);
    }

    private static List<Level> app(String json) {
        return WeComRules.app(JsonParser.parseString(json).getAsJsonObject(), "bot.example.org").stream()
                .map(Finding::level)
                .toList();
    }

    private static Map<String, String> redis(Map<String, String> changed) {
        Map<String, String> facts = new HashMap<>(Map.of(
                "redis_version", "7.2.4",
                "role", "master",
                "cluster_enabled", "0",
                "aof_enabled", "1",
                "aof_last_write_status", "ok",
                "appendfsync", "everysec",
                "maxmemory", "0",
                "maxmemory_policy", "noeviction"));
        facts.putAll(changed);
        return facts;
    }
}
