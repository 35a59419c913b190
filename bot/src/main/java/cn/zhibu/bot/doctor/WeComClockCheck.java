package cn.zhibu.bot.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** WeCom's clock, from the Date of any answer: its times decide who was late, and envelopes ten minutes off are refused. */
public final class WeComClockCheck implements Callable<List<Finding>> {

    private static final String ABOUT = "clock of WeCom";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final URI api;
    private final Clock clock;

    public WeComClockCheck(URI api, Clock clock) {
        this.api = api;
        this.clock = clock;
    }

    @Override
    public List<Finding> call() throws InterruptedException {
        HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        // without parameters: refused, and dated
        HttpRequest request = HttpRequest.newBuilder(URI.create(api + "/cgi-bin/gettoken"))
                .timeout(PATIENCE)
                .build();
        Instant asked = clock.instant();
        Optional<String> date = date(http, request);
        Instant answered = clock.instant();
        if (date.isEmpty()) {
            return List.of(Finding.warn(ABOUT, "not told, because WeCom does not answer: look again when it does."));
        }
        // whole seconds, cut off: half a second later on average
        Instant theirs = DateTimeFormatter.RFC_1123_DATE_TIME
                .parse(date.get(), Instant::from)
                .plusMillis(500);
        return List.of(ClockRules.judge(ABOUT, theirs, asked, answered));
    }

    private static Optional<String> date(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<Void> answer = http.send(request, BodyHandlers.discarding());
            return answer.headers().firstValue("Date");
        } catch (IOException e) {
            // the check of the app says what is wrong
            return Optional.empty();
        }
    }
}
