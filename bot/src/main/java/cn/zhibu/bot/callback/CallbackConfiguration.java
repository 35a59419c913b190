package cn.zhibu.bot.callback;

import cn.zhibu.domain.inbox.Answer;
import java.time.Clock;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the callback beside Spring MVC, not through it: the hot path of the service is one plain servlet. */
@Configuration(proxyBeanMethods = false)
class CallbackConfiguration {

    @Bean
    EventReader eventReader(CallbackSettings settings) {
        return new EventReader(settings.agentId());
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> callback(
            CallbackSettings settings,
            EventReader events,
            Clock clock,
            ObjectProvider<BiFunction<Inbound, String, CompletionStage<Answer>>> reception) {
        CallbackServlet servlet = new CallbackServlet(
                new Envelope(settings, clock),
                events,
                new PassiveXml(settings.corpId(), clock),
                (inbound, xml) -> reception.getObject().apply(inbound, xml));
        servlet.init();
        return factory -> factory.addContextValves(new CallbackValve(servlet));
    }
}
