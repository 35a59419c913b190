package cn.zhibu.bot.callback;

import static cn.zhibu.bot.callback.EnvelopeTest.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zhibu.domain.inbox.Answer;
import jakarta.servlet.ServletRegistration;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;

/** Over real HTTP, in the web server of production. */
@ExtendWith(OutputCaptureExtension.class)
class CallbackServletTest {

    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(1_764_550_801), ZoneOffset.UTC);
    private static final List<Inbound> RECEIVED = new CopyOnWriteArrayList<>();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private static Function<Inbound, Answer> reception = inbound -> Answer.silent();
    private static WebServer server;

    @BeforeAll
    static void start() {
        CallbackServlet servlet = new CallbackServlet(
                new Envelope(Sealer.SETTINGS, CLOCK),
                new EventReader("1000002"),
                new PassiveXml("wwzhibu", CLOCK),
                (inbound, xml) -> CompletableFuture.completedFuture(receive(inbound)));
        server = new TomcatServletWebServerFactory(0).getWebServer(context -> {
            ServletRegistration.Dynamic callback = context.addServlet("callback", servlet);
            callback.setAsyncSupported(true);
            callback.addMapping("/wecom/callback");
        });
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @BeforeEach
    void forget() {
        RECEIVED.clear();
        reception = inbound -> Answer.silent();
    }

    @Test
    void the_console_reads_its_echo_back() throws Exception {
        String query = Sealer.GENUINE.echoQuery(Sealer.frame("1616140317555161061", "wwzhibu"));
        HttpResponse<String> answer = get(query);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("1616140317555161061");
        assertThat(RECEIVED).isEmpty();
    }

    @Test
    void words_are_answered_in_the_same_exchange(CapturedOutput log) throws Exception {
        reception = inbound -> Answer.say("您好，张三同志");
        HttpResponse<String> answer = post(genuine("text"));
        assertThat(answer.statusCode()).isEqualTo(200);
        String reply = Sealer.GENUINE.decrypt(value(answer.body(), "Encrypt"));
        assertThat(value(reply, "Content")).isEqualTo("您好，张三同志");
        assertThat(RECEIVED).singleElement().isInstanceOf(Inbound.Text.class);
        // the line out is written after the last byte of the answer
        await().untilAsserted(() -> assertThat(log.getOut())
                .containsPattern("callback in kind=Text key=\\S+ member=ZhangSan")
                .containsPattern("callback out key=\\S+ ms=\\d+ reply=say"));
        assertThat(log.getOut()).doesNotContain("三楼会议室", "您好");
    }

    @Test
    void silence_is_an_empty_200() throws Exception {
        HttpResponse<String> answer = post(genuine("tap"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void a_fault_asks_for_another_delivery_and_tells_no_content(CapturedOutput log) throws Exception {
        reception = inbound -> {
            throw new IllegalStateException("insert failed for 三楼会议室");
        };
        assertThat(post(genuine("text")).statusCode()).isEqualTo(503);
        assertThat(log.getOut())
                .containsPattern(
                        "ERROR.*callback failed key=\\S+ fault=IllegalStateException at=CallbackServletTest.java:\\d+")
                .doesNotContain("三楼会议室");
    }

    @Test
    void a_stranger_learns_nothing() throws Exception {
        Sealer.Sealed genuine = genuine("text");
        HttpResponse<String> forged = post(genuine.query().replace("nonce=n-1", "nonce=n-2"), genuine.body());
        HttpResponse<String> foreign = post(Sealer.GENUINE.seal(EventReaderTest.xml("text"), "wwother"));
        assertThat(forged.statusCode()).isEqualTo(foreign.statusCode()).isEqualTo(403);
        assertThat(forged.body()).isEqualTo(foreign.body()).isEmpty();
        assertThat(get("msg_signature=a&timestamp=b&nonce=c&echostr=d").statusCode())
                .isEqualTo(403);
        assertThat(RECEIVED).isEmpty();
    }

    @Test
    void bad_input_is_never_a_500_and_never_slow() {
        byte[] bomb = ("<!DOCTYPE l [<!ENTITY a \"" + "ha".repeat(20_000) + "\">]><xml>&a;&a;&a;</xml>")
                .getBytes(StandardCharsets.UTF_8);
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            for (byte[] body : List.of(bomb, new byte[0], new byte[70_000], "{}".getBytes(StandardCharsets.UTF_8))) {
                assertThat(post("msg_signature=a&timestamp=b&nonce=c", body).statusCode())
                        .isBetween(400, 413);
            }
            assertThat(post("", bomb).statusCode()).isEqualTo(400);
            assertThat(get("echostr=x").statusCode()).isEqualTo(400);
            assertThat(post(Sealer.GENUINE.seal("<xml><a></xml>", "wwzhibu")).statusCode())
                    .isEqualTo(400);
        });
    }

    @Test
    void a_chunked_body_without_end_is_cut_off_at_the_limit() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.getPort())) {
            socket.setSoTimeout(5_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST /wecom/callback?msg_signature=a&timestamp=b&nonce=c HTTP/1.1\r\nHost: x\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = ("1000\r\n" + "x".repeat(4096) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 17; i++) {
                out.write(chunk);
            }
            out.flush();
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 413");
        }
    }

    private static Answer receive(Inbound inbound) {
        RECEIVED.add(inbound);
        return reception.apply(inbound);
    }

    private static Sealer.Sealed genuine(String name) {
        return Sealer.GENUINE.seal(EventReaderTest.xml(name), "wwzhibu");
    }

    private static HttpResponse<String> get(String query) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(address(query)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(Sealer.Sealed sealed) throws IOException, InterruptedException {
        return post(sealed.query(), sealed.body());
    }

    private static HttpResponse<String> post(String query, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(query))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }

    private static URI address(String query) {
        return URI.create("http://127.0.0.1:" + server.getPort() + "/wecom/callback?" + query);
    }
}
