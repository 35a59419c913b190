package cn.zhibu.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.engines.SharedRedis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.UnifiedJedis;

class LoginIT {

    private final UnifiedJedis redis = RedisClient.create(SharedRedis.get().url());

    @AfterEach
    void stop() {
        redis.close();
    }

    @Test
    void a_session_is_found_until_it_is_closed() {
        WebSessions sessions = new WebSessions(redis);
        String id = sessions.open("zhangsan");
        assertThat(id).matches("[0-9a-f]{48}").isNotEqualTo(sessions.open("zhangsan"));
        assertThat(new WebSessions(redis).find(id)).contains(new Visitor("zhangsan"));
        assertThat(redis.ttl("web:session:" + id)).isBetween(WebSessions.IDLE_SECONDS - 10, WebSessions.IDLE_SECONDS);
        sessions.close(id);
        assertThat(sessions.find(id)).isEmpty();
        assertThat(sessions.find("")).isEmpty();
        assertThat(sessions.find("0".repeat(48))).isEmpty();
    }

    @Test
    void a_state_works_once_and_in_one_browser() {
        LoginStates states = new LoginStates(redis);
        String state = states.begin("/m/meetings/7");
        assertThat(states.end(state, "")).as("no cookie").isEmpty();
        assertThat(states.end(state, states.begin("/m/me")))
                .as("another browser")
                .isEmpty();
        assertThat(states.end(state, state)).contains("/m/meetings/7");
        assertThat(states.end(state, state)).as("used").isEmpty();
        assertThat(states.end("x", "x")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/m/../actuator",
                "/login",
                "",
                "/m/me?x=//evil",
                "/m//evil",
                "/\\evil"
            })
    void nobody_is_sent_anywhere_else(String to) {
        assertThat(LoginTarget.safe(to)).isEqualTo("/m/me");
        assertThat(LoginTarget.safe("/m/meetings/7")).isEqualTo("/m/meetings/7");
    }
}
