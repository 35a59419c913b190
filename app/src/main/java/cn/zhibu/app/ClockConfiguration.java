package cn.zhibu.app;

import cn.zhibu.domain.time.DatabaseTime;
import cn.zhibu.domain.time.SharedClock;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The time that all instances share, unless somebody brings another one. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    SharedClock clock(ObjectProvider<DatabaseTime> database) {
        return new SharedClock(Clock.systemUTC(), () -> database.getObject().get());
    }
}
