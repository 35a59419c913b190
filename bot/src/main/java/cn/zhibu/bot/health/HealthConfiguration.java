package cn.zhibu.bot.health;

import cn.zhibu.bot.wecom.WeComApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redis.clients.jedis.UnifiedJedis;

/** The names of these beans are the names in {@code /actuator/health} and in application.yml. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    @Bean
    FirstSync directoryHealth() {
        return new FirstSync();
    }

    @Bean
    RedisHealth redisHealth(UnifiedJedis redis) {
        return new RedisHealth(redis);
    }

    @Bean
    WeComHealth wecomTokenHealth(WeComApi api) {
        return new WeComHealth(api);
    }
}
