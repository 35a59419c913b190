package cn.zhibu.bot.wecom;

import cn.zhibu.bot.chart.BarChart;
import cn.zhibu.domain.outbox.Attachments;
import cn.zhibu.domain.outbox.SqlQuota;
import cn.zhibu.domain.time.SharedClock;
import cn.zhibu.mapper.outbox.AttemptMapper;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import redis.clients.jedis.UnifiedJedis;

/** The way out as beans. */
@Configuration(proxyBeanMethods = false)
class WeComConfiguration {

    @Bean
    RedisTokens redisTokens(UnifiedJedis redis, Clock clock) {
        return new RedisTokens(redis, clock);
    }

    @Bean
    WeComApi weComApi(WeComSettings settings, RedisTokens tokens, Clock clock) {
        return new WeComApi(settings, tokens, clock);
    }

    @Bean
    MessageJson messageJson(WeComSettings settings) {
        return new MessageJson(settings);
    }

    @Bean
    MadeUpload madeUpload(MediaUpload media, RedisTokens redis, BarChart charts, Attachments files) {
        return new MadeUpload(media, redis, charts::draw, files::make);
    }

    @Bean
    WeComMessenger weComMessenger(WeComApi api, MessageJson json, MadeUpload uploads) {
        return new WeComMessenger(api, json, uploads);
    }

    /** The one that is asked; the domain's own counts in SQL while Redis is away. */
    @Bean
    @Primary
    RedisQuota redisQuota(UnifiedJedis redis, SqlQuota sql, AttemptMapper attempts, Clock clock) {
        // a clock that all instances share is moved by nobody's hand
        Clock machine = clock instanceof SharedClock ? clock : Clock.systemUTC();
        return new RedisQuota(redis, sql, new QuotaMemory(redis, attempts, sql), clock, machine);
    }

    @Bean
    MenuSync menuSync(WeComApi api, WeComSettings settings) {
        return new MenuSync(api, settings);
    }

    @Bean
    WeComDirectory weComDirectory(WeComApi api) {
        return new WeComDirectory(api);
    }

    @Bean
    MediaFetch mediaFetch(WeComApi api) {
        return new MediaFetch(api);
    }

    @Bean
    WeComMedia weComMedia(MediaFetch media) {
        return new WeComMedia(media);
    }

    @Bean
    RangedFetch rangedFetch(WeComApi api) {
        return new RangedFetch(api);
    }

    @Bean
    MediaUpload mediaUpload(WeComApi api) {
        return new MediaUpload(api);
    }

    @Bean
    WeComLogin weComLogin(WeComSettings settings, WeComApi api) {
        return new WeComLogin(settings, api);
    }
}
