package cn.zhibu.app;

import cn.zhibu.app.ConnectionPools.Lane;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The pools, all with the settings of {@code spring.datasource.hikari}, each with a size of its own ({@code zhibu.connections}). */
@Configuration(proxyBeanMethods = false)
class PoolConfiguration {

    @Bean
    ConnectionPools dataSource(
            DataSourceProperties database, Environment settings, ObjectProvider<MeterRegistry> meters) {
        Map<Lane, HikariDataSource> pools = new EnumMap<>(Lane.class);
        for (Lane lane : Lane.values()) {
            HikariDataSource pool = pool(lane, database, settings);
            meters.ifAvailable(pool::setMetricRegistry);
            pools.put(lane, pool);
        }
        return new ConnectionPools(pools);
    }

    private static HikariDataSource pool(Lane lane, DataSourceProperties database, Environment settings) {
        HikariDataSource pool = database.initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
        Binder.get(settings).bind("spring.datasource.hikari", Bindable.ofInstance(pool));
        String name = lane.name().toLowerCase(Locale.ROOT);
        int size = settings.getRequiredProperty("zhibu.connections." + name, Integer.class);
        int most = pool.getMaximumPoolSize();
        pool.setPoolName(name);
        pool.setConnectionInitSql(lane.settings());
        pool.setMaximumPoolSize(most > 0 ? Math.min(most, size) : size);
        return pool;
    }
}
