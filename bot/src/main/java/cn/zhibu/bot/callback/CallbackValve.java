package cn.zhibu.bot.callback;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Leads the callback past the filters of the pages. They decode forms, keep security headers and observe requests for Spring MVC; for a
 * delivery they would do as much work as verifying and reading it.
 */
final class CallbackValve extends ValveBase {

    static final String PATH = "/wecom/callback";

    private final CallbackServlet servlet;

    CallbackValve(CallbackServlet servlet) {
        super(true);
        this.servlet = servlet;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (PATH.equals(request.getDecodedRequestURI())) {
            request.setAsyncSupported(true);
            servlet.service(request.getRequest(), response.getResponse());
        } else {
            getNext().invoke(request, response);
        }
    }
}
