package cn.zhibu.app;

import cn.zhibu.sandbox.Sandbox;
import cn.zhibu.sandbox.Tuning;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/**
 * The service in a process of its own.
 *
 * @param output what it has written so far
 */
public record ServiceProcess(Process process, Callable<String> output) {

    public static final Duration START = Duration.ofSeconds(120);
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Pattern LISTENS = Pattern.compile("Tomcat started on port (\\d+)");

    /** Nothing but these settings reaches the process. */
    public static Process start(ProcessBuilder builder, Map<String, String> settings) throws IOException {
        builder.environment().keySet().removeIf(name -> name.matches("(WECOM|DATABASE|REDIS|ZHIBU|SPRING|LOGGING)_.*"));
        builder.environment().putAll(settings);
        return builder.start();
    }

    public static String java() {
        return System.getProperty("java.home") + "/bin/java";
    }

    /** Where it listens, once it is ready: the system chooses a port that is free; one chosen here could be taken by the time it is used. */
    public URI ready() {
        Matcher listens = Awaitility.await()
                .atMost(START)
                .failFast(() -> !process.isAlive())
                .until(() -> LISTENS.matcher(output.call()), Matcher::find);
        URI url = URI.create("http://127.0.0.1:" + listens.group(1));
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest readiness = HttpRequest.newBuilder(url.resolve("/actuator/health/readiness"))
                .build();
        Awaitility.await()
                .atMost(START)
                .ignoreExceptions()
                .failFast(() -> !process.isAlive())
                .until(() -> http.send(readiness, BodyHandlers.ofString()).statusCode() == 200);
        return url;
    }

    /** Makes it the app behind the platform; false when the platform's check of the address fails. */
    public static boolean connected(Sandbox sandbox, URI url) {
        sandbox.tuning(Tuning.DEFAULT.withVerifyDeadline(PATIENCE).withDeadline(PATIENCE));
        return sandbox.callbackUrl(url.resolve("/wecom/callback")).ok();
    }
}
