package cn.zhibu.bot.page;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives each page the token of its session, and refuses with 403 whatever a session sends without it, so that no page can forget to ask. Without
 * a session nothing is done in anybody's name.
 */
final class FormGate implements HandlerInterceptor {

    private static final String TOKEN = "token";
    /** For what a script sends that is no form. */
    static final String HEADER = "X-Form-Token";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String session = Cookies.read(request, Cookies.SESSION);
        // the page that tells of an error is asked for with the method of what failed
        boolean form = request.getDispatcherType() == DispatcherType.REQUEST && !READING.contains(request.getMethod());
        String header = Objects.requireNonNullElse(request.getHeader(HEADER), "");
        String token = Objects.requireNonNullElse(request.getParameter(TOKEN), header);
        if (form && !session.isEmpty() && !FormToken.matches(session, token)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        // what a redirection carries would stand in an address
        if (page != null && page.getViewName() != null && !page.getViewName().startsWith("redirect:")) {
            page.addObject(TOKEN, FormToken.of(Cookies.read(request, Cookies.SESSION)));
        }
    }
}
