package cn.zhibu.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.doctor.Finding;
import cn.zhibu.bot.doctor.Finding.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresRulesTest {

    @Test
    void a_server_as_it_should_be_is_well() {
        assertThat(PostgresRules.judge(facts(Map.of()), 31))
                .extracting(Finding::level)
                .containsOnly(Level.OK);
    }

    @ParameterizedTest
    @CsvSource({
        "fsync,off,FAIL,set fsync = on",
        "full_page_writes,off,FAIL,set full_page_writes = on",
        "synchronous_commit,off,FAIL,set it to on",
        "synchronous_commit,local,WARN,set it to on",
        "server_encoding,SQL_ASCII,FAIL,UTF8",
        "server_version_num,140010,FAIL,use 15",
        "recovery,true,FAIL,the primary",
        "default_transaction_read_only,on,FAIL,the primary",
        "max_connections,60,WARN,so that 67 are left",
        "others,60,WARN,so that 67 are left"
    })
    void each_setting_that_answers_rest_on_is_told(String name, String value, Level level, String advice) {
        List<Finding> findings = PostgresRules.judge(facts(Map.of(name, value)), 31);
        assertThat(findings)
                .filteredOn(it -> it.level() != Level.OK)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.level()).isEqualTo(level);
                    assertThat(finding.words()).contains(advice).endsWith(".");
                });
    }

    private static Map<String, String> facts(Map<String, String> changed) {
        Map<String, String> facts = new HashMap<>(Map.of(
                "server_version", "18.1",
                "server_version_num", "180001",
                "fsync", "on",
                "full_page_writes", "on",
                "synchronous_commit", "on",
                "server_encoding", "UTF8",
                "max_connections", "100",
                "superuser_reserved_connections", "3",
                "TimeZone", "UTC",
                "others", "0"));
        facts.putAll(changed);
        return facts;
    }
}
