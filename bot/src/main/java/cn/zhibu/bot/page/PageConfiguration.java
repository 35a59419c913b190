package cn.zhibu.bot.page;

import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import redis.clients.jedis.UnifiedJedis;

/** Sessions, login and headers of the pages. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    @Bean
    WebSessions webSessions(UnifiedJedis redis) {
        return new WebSessions(redis);
    }

    @Bean
    LoginStates loginStates(UnifiedJedis redis) {
        return new LoginStates(redis);
    }

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders() {
        return new FilterRegistrationBean<>(new SecurityHeaders());
    }

    @Bean
    WebMvcConfigurer visitorsAndForms(WebSessions sessions) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new VisitorResolver(sessions));
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new FormGate());
            }
        };
    }
}
