package cn.zhibu.demo;

import cn.zhibu.sandbox.Sandbox;
import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;

/** What the demo puts into the bot: the clock that can be moved, and the phones at the front door. */
record DemoBeans(Sandbox sandbox) implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        context.registerBean("demoClock", Clock.class, sandbox::clock, bean -> bean.setPrimary(true));
        context.registerBean("phones", FilterRegistrationBean.class, this::phones);
    }

    private FilterRegistrationBean<PhonesFilter> phones() {
        FilterRegistrationBean<PhonesFilter> registration =
                new FilterRegistrationBean<>(new PhonesFilter(sandbox.url()));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
