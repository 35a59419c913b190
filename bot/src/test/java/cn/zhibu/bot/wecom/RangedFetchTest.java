package cn.zhibu.bot.wecom;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.media.ClipSource.Fetched;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A platform that hands out media badly. */
class RangedFetchTest {

    private static final long CAP = 500L << 20;
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    private Path folder;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<String> ranges = new CopyOnWriteArrayList<>();
    private final byte[] film = new byte[9_000_000];
    private HttpServer server;
    private WeComApi api;
    private Path staged;

    @BeforeEach
    void start() throws IOException {
        new Random(1).nextBytes(film);
        staged = folder.resolve("film");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.setExecutor(threads);
        server.createContext(
                "/cgi-bin/gettoken",
                exchange -> json(exchange, "{\"errcode\":0,\"access_token\":\"T\",\"expires_in\":7200}"));
        server.start();
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        api = new WeComApi(
                new WeComSettings(url, "wwzhibu", "1013699173317", "the-secret-of-the-app"),
                RedisTokens.inMemory(Clock.systemUTC()),
                Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        closing.countDown();
        api.close();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void a_film_comes_in_pieces_and_goes_on_where_it_stopped() throws IOException {
        media(exchange -> part(exchange, film.length, 1_000));
        Files.write(staged, Arrays.copyOf(film, 100_000));
        assertThat(fetch(LONG)).isInstanceOf(Fetched.Whole.class);
        assertThat(staged).hasBinaryContent(film);
        assertThat(ranges).containsExactly("bytes=100000-8488607", "bytes=8488608-16877215");
    }

    @Test
    void a_platform_without_ranges_sends_all_of_it_again() throws IOException {
        media(exchange -> {
            exchange.sendResponseHeaders(200, film.length);
            exchange.getResponseBody().write(film);
        });
        Files.write(staged, new byte[100_000]);
        assertThat(fetch(LONG)).isInstanceOf(Fetched.Whole.class);
        assertThat(staged).hasBinaryContent(film);
    }

    @Test
    void one_gigabyte_is_refused_before_it_has_come() throws IOException {
        media(exchange -> part(exchange, 1L << 30, 1_000));
        assertThat(fetch(LONG)).isInstanceOf(Fetched.TooLarge.class);
        assertThat(staged).doesNotExist();
    }

    @Test
    void a_gigabyte_that_does_not_say_so_is_cut_off_at_the_cap() throws IOException {
        media(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int sent = 0; sent < 1000; sent++) {
                exchange.getResponseBody().write(film, 0, 1 << 20);
            }
        });
        assertThat(new RangedFetch(api).append("m", staged, 5_000_000, LONG)).isInstanceOf(Fetched.TooLarge.class);
        assertThat(Files.size(staged)).isLessThan(5_000_000 + 64 * 1024);
    }

    @Test
    void a_byte_a_second_is_cut_off_when_time_is_up_and_kept() throws IOException {
        media(exchange -> {
            head(exchange, 0, 999, 1_000);
            for (int sent = 0; sent < 1_000; sent++) {
                exchange.getResponseBody().write(film[sent]);
                exchange.getResponseBody().flush();
                if (hangs(Duration.ofMillis(250))) {
                    return;
                }
            }
        });
        long began = System.nanoTime();
        assertThat(fetch(Duration.ofSeconds(1))).isInstanceOf(Fetched.Part.class);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(4));
        assertThat(Files.size(staged)).isBetween(1L, 20L);
    }

    @Test
    void a_connection_that_breaks_leaves_what_came() throws IOException {
        media(exchange -> {
            head(exchange, 0, film.length - 1, film.length);
            exchange.getResponseBody().write(film, 0, 50_000);
            exchange.getResponseBody().flush();
            throw new IOException("gone");
        });
        assertThat(fetch(LONG)).isInstanceOf(Fetched.Failed.class);
        assertThat(staged).hasBinaryContent(Arrays.copyOf(film, 50_000));
    }

    @Test
    void media_the_platform_does_not_know_are_gone() throws IOException {
        media(exchange -> json(exchange, "{\"errcode\":40007,\"errmsg\":\"invalid media_id\"}"));
        assertThat(fetch(LONG)).isInstanceOf(Fetched.Gone.class);
        media(exchange -> json(exchange, "{\"errcode\":-1,\"errmsg\":\"busy\"}"));
        assertThat(fetch(LONG)).isInstanceOf(Fetched.Failed.class);
        media(exchange -> exchange.sendResponseHeaders(502, -1));
        assertThat(fetch(LONG)).isInstanceOf(Fetched.Failed.class);
    }

    private Fetched fetch(Duration atMost) {
        return new RangedFetch(api).append("m", staged, CAP, atMost);
    }

    private void media(Handler handler) {
        try {
            server.removeContext("/cgi-bin/media/get");
        } catch (IllegalArgumentException e) {
            // the first one
        }
        server.createContext("/cgi-bin/media/get", exchange -> {
            try (exchange) {
                ranges.add(String.valueOf(exchange.getRequestHeaders().getFirst("Range")));
                exchange.getResponseHeaders().set("Content-Type", "video/mp4");
                handler.handle(exchange);
            }
        });
    }

    /** The wanted part of the film, in a film said to be {@code whole} bytes long. */
    private void part(HttpExchange exchange, long whole, int piece) throws IOException {
        String[] wanted =
                exchange.getRequestHeaders().getFirst("Range").substring(6).split("-");
        int first = Integer.parseInt(wanted[0]);
        int last = (int) Math.min(Long.parseLong(wanted[1]), whole - 1);
        head(exchange, first, last, whole);
        for (int at = first; at <= last && at < film.length; at += piece) {
            exchange.getResponseBody().write(film, at, Math.min(piece, Math.min(last + 1, film.length) - at));
        }
    }

    private static void head(HttpExchange exchange, long first, long last, long whole) throws IOException {
        exchange.getResponseHeaders().set("Content-Range", "bytes " + first + "-" + last + "/" + whole);
        exchange.sendResponseHeaders(206, last - first + 1);
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private boolean hangs(Duration pause) {
        try {
            return closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private interface Handler {
        void handle(HttpExchange exchange) throws IOException;
    }
}
