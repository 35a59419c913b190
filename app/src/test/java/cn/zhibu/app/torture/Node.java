package cn.zhibu.app.torture;

import cn.zhibu.app.Application;
import cn.zhibu.domain.outbox.DeliverOutbox;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The whole service inside this JVM; time, and whatever else a test wants to break, are put in from outside. */
final class Node implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final ConfigurableApplicationContext context;

    private Node(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Ready when its directory has been read once and the platform knows its address. */
    static Node start(Site site, Clock clock, Map<String, String> changed, BeanPostProcessor... breakers) {
        Map<String, Object> properties = new HashMap<>(site.environment());
        properties.putAll(changed);
        // what the timetable asks for is asked for by the test
        properties.put("spring.quartz.auto-startup", false);
        properties.put("logging.level.cn.zhibu", System.getProperty("torture.log", "error"));
        properties.put("logging.level.org.apache.ibatis", "off");
        properties.put("logging.level.com.zaxxer.hikari", "off");
        Node node = new Node(new SpringApplicationBuilder(Application.class)
                .initializers((ApplicationContextInitializer<GenericApplicationContext>) context -> {
                    context.registerBean("stageClock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
                    for (BeanPostProcessor breaker : breakers) {
                        context.getBeanFactory().addBeanPostProcessor(breaker);
                    }
                })
                .properties(properties)
                .run("--server.port=0"));
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> site.count("select count(*) from directory_sync where done_at is not null") == 1);
        return node;
    }

    static Node start(Site site, BeanPostProcessor... breakers) {
        return start(site, site.sandbox().clock(), Map.of(), breakers);
    }

    URI url() {
        int port = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
        return URI.create("http://127.0.0.1:" + port);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    int deliver() {
        return bean(DeliverOutbox.class).run();
    }

    @Override
    public void close() {
        context.close();
    }
}
