package cn.zhibu.sandbox.callback;

import cn.zhibu.sandbox.wire.Bytes;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** HTTP towards the app; never throws, a failure becomes an answer without status. */
final class Wire {
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Answer get(URI url, Duration deadline) {
        return send(HttpRequest.newBuilder(url).GET(), deadline);
    }

    Answer post(URI url, String xml, Duration deadline) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                .header("Content-Type", "text/xml; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(xml));
        return send(request, deadline);
    }

    private Answer send(HttpRequest.Builder request, Duration deadline) {
        long start = System.nanoTime();
        CompletableFuture<HttpResponse<byte[]>> sent =
                client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        try {
            HttpResponse<byte[]> response = sent.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(response.statusCode(), millis(start), Bytes.of(response.body()), null);
        } catch (TimeoutException e) {
            sent.cancel(true); // closes the connection, as the platform does
            return failed(start, "no answer within " + deadline.toMillis() + " ms");
        } catch (ExecutionException e) {
            return failed(start, "connection failed: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(start, "interrupted");
        }
    }

    private static Answer failed(long start, String problem) {
        return new Answer(0, millis(start), Bytes.EMPTY, problem);
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    record Answer(
            int status, long millis, Bytes body, @Nullable String problem) {}
}
