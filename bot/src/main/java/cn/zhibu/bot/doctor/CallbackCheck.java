package cn.zhibu.bot.doctor;

import cn.zhibu.bot.callback.CallbackSettings;
import cn.zhibu.bot.callback.EchoQuestion;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import javax.net.ssl.SSLException;

/** The public address, asked the way WeCom asks it when it is saved in the console. */
public final class CallbackCheck implements Callable<List<Finding>> {

    private static final String ABOUT = "callback";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    /** What WeCom waits. */
    private static final Duration LIMIT = Duration.ofSeconds(1);

    private final URI callback;
    private final CallbackSettings settings;
    private final Clock clock;

    public CallbackCheck(URI publicUrl, CallbackSettings settings, Clock clock) {
        this.callback = URI.create(publicUrl + "/wecom/callback");
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<Finding> call() throws InterruptedException {
        EchoQuestion question = EchoQuestion.of(settings, clock);
        HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        HttpRequest request =
                HttpRequest.newBuilder(question.at(callback)).timeout(PATIENCE).build();
        try {
            long start = System.nanoTime();
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            return List.of(judge(
                    answer.statusCode(),
                    question.answeredBy(answer.body()),
                    Duration.ofNanos(System.nanoTime() - start)));
        } catch (SSLException e) {
            return List.of(Finding.fail(
                    ABOUT,
                    "the certificate of " + callback.getHost()
                            + " is not accepted: WeCom wants one of a public authority, valid and complete."));
        } catch (ConnectException | HttpTimeoutException e) {
            return List.of(
                    Finding.fail(
                            ABOUT,
                            callback
                                    + " cannot be reached from here: start the service, then see DNS, firewall and reverse proxy."));
        } catch (IOException e) {
            return List.of(Finding.fail(
                    ABOUT, callback + " breaks off (" + e.getClass().getSimpleName() + "): see the reverse proxy."));
        }
    }

    private Finding judge(int status, boolean echoed, Duration took) {
        if (status != 200) {
            return Finding.fail(ABOUT, callback + " answers " + status + ": " + advice(status));
        }
        if (!echoed) {
            return Finding.fail(
                    ABOUT,
                    callback + " answers with something else: see that the reverse proxy leads to this service.");
        }
        String words = "answers the signed echo in " + took.toMillis() + " ms";
        if (took.compareTo(LIMIT) > 0) {
            return Finding.warn(ABOUT, words + "; WeCom waits one second: see what slows it down.");
        }
        return callback.getScheme().equals("https")
                ? Finding.ok(ABOUT, words + "; the console must hold the same Token and EncodingAESKey.")
                : Finding.warn(ABOUT, words + ", but without HTTPS: put a reverse proxy with a certificate before it.");
    }

    private static String advice(int status) {
        return switch (status) {
            case 400, 403 ->
                "the service there has another WECOM_CORP_ID, WECOM_CALLBACK_TOKEN or WECOM_CALLBACK_AES_KEY, or the proxy changes the query.";
            case 301, 302, 307, 308 -> "WeCom follows no redirect: set PUBLIC_URL to where it leads.";
            case 404 -> "the reverse proxy does not pass /wecom/callback to the service.";
            case 502, 503, 504 -> "the reverse proxy does not reach the service: start it, see its port.";
            default -> "see the reverse proxy.";
        };
    }
}
