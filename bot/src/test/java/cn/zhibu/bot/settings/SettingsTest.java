package cn.zhibu.bot.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private static final Map<String, String> RIGHT = Map.ofEntries(
            Map.entry("WECOM_API_URL", "https://qyapi.weixin.qq.com/"),
            Map.entry("WECOM_CORP_ID", "wwzhibu"),
            Map.entry("WECOM_AGENT_ID", "1013699173317"),
            Map.entry("WECOM_SECRET", "the-secret-of-the-app"),
            Map.entry("WECOM_CALLBACK_TOKEN", "QDG6eK"),
            Map.entry("WECOM_CALLBACK_AES_KEY", "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C"),
            Map.entry("DATABASE_URL", "jdbc:postgresql://db:5432/zhibu?password=pg-word"),
            Map.entry("DATABASE_USER", "zhibu"),
            Map.entry("DATABASE_PASSWORD", "pg-word"),
            Map.entry("REDIS_URL", "redis://:redis-word@cache:6379/0"),
            Map.entry("PUBLIC_URL", "https://zhibu.example.org/"),
            Map.entry("SERVER_PORT", "8080"),
            Map.entry("ZHIBU_DATA_KEY", KEY),
            Map.entry("ZHIBU_PROFILE", "strict"));

    @Test
    void right_settings_are_read() {
        Settings settings = Settings.check(RIGHT::get);
        assertThat(settings.wecom().publicPlatform()).isTrue();
        assertThat(settings.wecom().agent()).isEqualTo(1_013_699_173_317L);
        assertThat(settings.page().link("/m/me")).isEqualTo(URI.create("https://zhibu.example.org/m/me"));
        assertThat(settings.page().secure()).isTrue();
        assertThat(settings.dataKey().bytes()).hasSize(32).startsWith(0, 1, 2);
        assertThat(settings.profile()).isEqualTo(Profile.STRICT);
    }

    @Test
    void no_secret_shows_in_text() {
        assertThat(Settings.check(RIGHT::get).toString())
                .doesNotContain("the-secret-of-the-app", "QDG6eK", "jWmYm7", "pg-word", "redis-word", KEY);
    }

    @Test
    void all_that_is_missing_is_told_at_once() {
        Map<String, String> none = Map.of();
        assertThatThrownBy(() -> Settings.check(none::get)).isInstanceOfSatisfying(CannotStart.class, e -> {
            assertThat(e.sentences()).hasSize(RIGHT.size() - 1).allMatch(it -> it.endsWith("."));
            assertThat(e.sentences()).noneMatch(it -> it.startsWith("DATABASE_PASSWORD"));
            assertThat(e.sentences())
                    .contains(
                            "WECOM_CORP_ID is not set: set it to the corp id (企业ID) shown in the WeCom console under 我的企业.");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "WECOM_API_URL, qyapi.weixin.qq.com",
        "WECOM_API_URL, ftp://x",
        "WECOM_API_URL, http://",
        "WECOM_CORP_ID, a b",
        "WECOM_AGENT_ID, one",
        "WECOM_SECRET, short",
        "WECOM_CALLBACK_TOKEN, with-dash",
        "WECOM_CALLBACK_AES_KEY, jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2",
        "DATABASE_URL, postgresql://db/zhibu",
        "REDIS_URL, http://cache:6379",
        "REDIS_URL, cache:6379",
        "PUBLIC_URL, zhibu.example.org",
        "SERVER_PORT, 70000",
        "SERVER_PORT, http",
        "ZHIBU_DATA_KEY, AAAA",
        "ZHIBU_PROFILE, lax"
    })
    void what_is_malformed_is_named_and_not_repeated(String name, String value) {
        Map<String, String> wrong = new HashMap<>(RIGHT);
        wrong.put(name, value);
        ThrowingCallable check = () -> Settings.check(wrong::get);
        assertThatThrownBy(check)
                .isInstanceOfSatisfying(
                        CannotStart.class,
                        e -> assertThat(e.sentences())
                                .singleElement()
                                .asString()
                                .startsWith(name + " is malformed: set it to ")
                                .doesNotContain(value + " "));
    }
}
