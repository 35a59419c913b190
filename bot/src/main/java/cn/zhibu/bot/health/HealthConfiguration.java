package cn.zhibu.bot.health;

import cn.zhibu.bot.wecom.WeComApi;
import cn.zhibu.domain.outbox.Pauses;
import cn.zhibu.mapper.directory.DirectorySyncMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redis.clients.jedis.UnifiedJedis;

/** The names of these beans, less HealthIndicator, are the names in {@code /actuator/health} and in application.yml. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    @Bean
    FirstSync directoryHealthIndicator(DirectorySyncMapper syncs) {
        return new FirstSync(syncs);
    }

    @Bean
    RedisHealth redisHealthIndicator(UnifiedJedis redis) {
        return new RedisHealth(redis);
    }

    @Bean
    WeComHealth wecomTokenHealthIndicator(WeComApi api) {
        return new WeComHealth(api);
    }

    @Bean
    SendingHealth sendingHealthIndicator(Pauses pauses) {
        return new SendingHealth(pauses);
    }
}
