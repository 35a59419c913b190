package cn.zhibu.bot.spool;

import cn.zhibu.bot.callback.EventReader;
import cn.zhibu.bot.fixture.BotApplication;
import cn.zhibu.bot.settings.DataKey;
import cn.zhibu.bot.settings.Settings;
import cn.zhibu.engines.EmbeddedPostgres;
import cn.zhibu.engines.EmbeddedRedis;
import cn.zhibu.engines.PostgresOptions;
import cn.zhibu.engines.RedisOptions;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.UnifiedJedis;

/** The intake with lanes, spool and all features, on a PostgreSQL and a Redis of its own that a test may stop. */
@SpringBootApplication(scanBasePackages = "cn.zhibu.bot.spool")
@Import(BotApplication.class)
class OutageApplication {

    private static final Map<String, String> VARIABLES = Map.ofEntries(
            Map.entry("WECOM_API_URL", "http://127.0.0.1:1"),
            Map.entry("WECOM_CORP_ID", "wwzhibu"),
            Map.entry("WECOM_AGENT_ID", "1000002"),
            Map.entry("WECOM_SECRET", "no-secret-at-all"),
            Map.entry("WECOM_CALLBACK_TOKEN", "QDG6eK"),
            Map.entry("WECOM_CALLBACK_AES_KEY", "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C"),
            Map.entry("DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/none"),
            Map.entry("DATABASE_USER", "none"),
            Map.entry("REDIS_URL", "redis://127.0.0.1:1"),
            Map.entry("PUBLIC_URL", "https://zhibu.example"),
            Map.entry("SERVER_PORT", "0"),
            Map.entry("ZHIBU_DATA_KEY", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="),
            Map.entry("ZHIBU_PROFILE", "strict"));

    static DataKey key(String base64) {
        return Settings.check(name -> name.equals("ZHIBU_DATA_KEY") ? base64 : VARIABLES.get(name))
                .dataKey();
    }

    @Bean
    DataKey dataKey() {
        return key(VARIABLES.getOrDefault("ZHIBU_DATA_KEY", ""));
    }

    @Bean
    EventReader eventReader() {
        return new EventReader("1000002");
    }

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres() {
        return EmbeddedPostgres.start(PostgresOptions.forTests());
    }

    @Bean(destroyMethod = "close")
    EmbeddedRedis redisServer() {
        return EmbeddedRedis.start(RedisOptions.forTests());
    }

    @Bean(destroyMethod = "close")
    TcpProxy proxy(EmbeddedPostgres postgres) {
        return TcpProxy.to(postgres.port());
    }

    @Bean(destroyMethod = "close")
    UnifiedJedis redis(EmbeddedRedis server) {
        return RedisClient.builder()
                .hostAndPort("127.0.0.1", server.port())
                .clientConfig(DefaultJedisClientConfig.builder()
                        .connectionTimeoutMillis(1_000)
                        .socketTimeoutMillis(1_000)
                        .build())
                .build();
    }

    @Bean(destroyMethod = "close")
    @Primary
    DataSource pool(EmbeddedPostgres postgres, TcpProxy proxy) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:postgresql://127.0.0.1:" + proxy.port() + "/postgres");
        config.setUsername(postgres.user());
        config.setPassword(postgres.password());
        config.setConnectionTimeout(2_000);
        config.setValidationTimeout(1_000);
        config.setMaximumPoolSize(20);
        config.addDataSourceProperty("socketTimeout", 30);
        return new HikariDataSource(config);
    }
}
