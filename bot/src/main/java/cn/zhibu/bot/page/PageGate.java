package cn.zhibu.bot.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A few pages at once, so that reports and exports never hold the database connections that the callback needs. */
@Component
final class PageGate extends OncePerRequestFilter {

    static final int AT_ONCE = 3;
    private static final int PATIENCE_SECONDS = 5;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // those who watch the service must see it when it is busy; a film takes minutes, and no connection to the
        // database
        return request.getRequestURI().startsWith("/actuator")
                || request.getRequestURI().startsWith("/media/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!entered()) {
            response.setHeader("Retry-After", Integer.toString(PATIENCE_SECONDS));
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private boolean entered() {
        try {
            return places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
