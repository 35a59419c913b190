package cn.zhibu.app;

import cn.zhibu.bot.settings.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Writes the sentences of {@link CannotStart} to the error stream, where Spring would write a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class CannotStartReporter implements SpringBootExceptionReporter {

    /** Called by Spring Boot, which asks for this signature. */
    CannotStartReporter(@Nullable ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable it = failure; it != null; it = it.getCause()) {
            if (it instanceof CannotStart cannot) {
                cannot.sentences().forEach(System.err::println);
                return true;
            }
        }
        return false;
    }
}
