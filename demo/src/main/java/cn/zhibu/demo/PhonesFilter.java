package cn.zhibu.demo;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/** Hands the sandbox's page and its calls through, so that the demo has one address for everything. */
final class PhonesFilter extends OncePerRequestFilter {

    private static final Pattern OF_THE_PHONES = Pattern.compile("/|/panel|/(phones|panel|webjars/weui|_control)/.*");
    private static final Set<String> PASSED_ON =
            Set.of("content-type", "cache-control", "etag", "content-security-policy", "x-content-type-options");

    private final URI sandbox;
    private final HttpClient client = HttpClient.newHttpClient();

    PhonesFilter(URI sandbox) {
        super();
        this.sandbox = sandbox;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !OF_THE_PHONES.matcher(request.getRequestURI()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            answer(client.send(forward(request), HttpResponse.BodyHandlers.ofByteArray()), response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServletException("Interrupted while the sandbox answered.", e);
        }
    }

    private HttpRequest forward(HttpServletRequest request) throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        HttpRequest.Builder builder = HttpRequest.newBuilder(sandbox.resolve(request.getRequestURI() + query))
                .method(
                        request.getMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                request.getInputStream().readAllBytes()));
        if (request.getContentType() != null) {
            builder.header("Content-Type", request.getContentType());
        }
        return builder.build();
    }

    private static void answer(HttpResponse<byte[]> answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.statusCode());
        answer.headers().map().forEach((name, values) -> {
            if (PASSED_ON.contains(name)) {
                values.forEach(value -> response.addHeader(name, value));
            }
        });
        response.getOutputStream().write(answer.body());
    }
}
