package cn.zhibu.bot.callback;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.wecom.ApiResult;
import cn.zhibu.bot.wecom.Card;
import cn.zhibu.bot.wecom.MenuSync;
import cn.zhibu.bot.wecom.MessageJson;
import cn.zhibu.bot.wecom.RedisTokens;
import cn.zhibu.bot.wecom.WeComApi;
import cn.zhibu.bot.wecom.WeComDirectory;
import cn.zhibu.bot.wecom.WeComSettings;
import cn.zhibu.domain.directory.DirectorySnapshot;
import cn.zhibu.domain.directory.Person;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.engines.SharedRedis;
import cn.zhibu.sandbox.Sandbox;
import cn.zhibu.sandbox.SandboxClock;
import cn.zhibu.sandbox.SandboxSettings;
import cn.zhibu.sandbox.Tuning;
import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.fault.Fault;
import cn.zhibu.sandbox.phone.Exchange;
import cn.zhibu.sandbox.phone.Phone;
import jakarta.servlet.ServletRegistration;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.UnifiedJedis;

/** Both directions against the stand-in, which shares no code with this module. */
class SandboxCallbackIT {

    private static final String MEMBER = "zhangsan";

    private final SandboxSettings platform = SandboxSettings.sample();
    private final SandboxClock clock = SandboxClock.system();
    private final Sandbox sandbox = Sandbox.start(platform, Directory.sample(), clock);
    private final WeComSettings app = new WeComSettings(
            sandbox.url(), platform.corpId(), Integer.toString(platform.agentId()), platform.secret());
    private final UnifiedJedis redis = RedisClient.create(SharedRedis.get().url());
    private final WeComApi api = new WeComApi(app, new RedisTokens(redis, clock), clock);
    private final MessageJson json = new MessageJson(app);

    private Function<Inbound, Answer> reception = inbound -> Answer.silent();
    private final WebServer server = server();

    @BeforeEach
    void start() {
        redis.flushAll();
        server.start();
        // the live second is too short for a cold JVM on a busy machine
        sandbox.tuning(Tuning.DEFAULT.withVerifyDeadline(Duration.ofSeconds(10)));
        assertThat(sandbox.callbackUrl(URI.create("http://127.0.0.1:" + server.getPort() + "/wecom/callback")))
                .matches(check -> check.ok());
    }

    @AfterEach
    void stop() {
        api.close();
        server.stop();
        sandbox.close();
        redis.close();
    }

    @Test
    void words_are_answered_on_the_phone() {
        reception = inbound -> Answer.say("您说的是：" + ((Inbound.Text) inbound).content() + "]]>😀");
        assertThat(phone().say("帮助").replyText()).isEqualTo("您说的是：帮助]]>😀");
    }

    @Test
    void a_tapped_card_shows_the_new_label() {
        Card.Head head = new Card.Head("第一党支部", "主题党日", "", "请回复", List.of());
        Card card =
                new Card.Buttons("t-1", head, List.of(new Card.Button("参加", "yes", 1), new Card.Button("请假", "no", 2)));
        assertThat(api.post("/cgi-bin/message/send", json.addressed(json.card(card), List.of(MEMBER), "t-1")))
                .isInstanceOf(ApiResult.Ok.class);
        reception = inbound -> Answer.done("已参加：" + ((Inbound.Tap) inbound).eventKey(), "已记录");
        Exchange exchange = phone().tap("参加");
        assertThat(exchange.problem()).isNull();
        assertThat(exchange.reply())
                .isNotNull()
                .satisfies(bubble -> assertThat(bubble.state().replaced()).isEqualTo("已参加：yes"));
    }

    @Test
    void the_menu_brings_its_word() {
        assertThat(new MenuSync(api, app).run()).isTrue();
        assertThat(new MenuSync(api, app).run())
                .as("the second time it is there")
                .isFalse();
        reception = inbound -> Answer.say(((Inbound.Click) inbound).eventKey());
        assertThat(phone().menu("签到").replyText()).isEqualTo("签到");
    }

    @Test
    void the_sample_directory_is_read() {
        DirectorySnapshot directory = new WeComDirectory(api).read();
        assertThat(directory.departments()).isNotEmpty();
        assertThat(directory.tags()).isNotEmpty();
        assertThat(directory.people())
                .extracting(Person::userid)
                .contains(MEMBER)
                .doesNotHaveDuplicates();
    }

    @Test
    void faults_of_the_platform_keep_their_class() {
        String text = json.addressed(json.text("您好"), List.of(MEMBER), "t");
        sandbox.faults().next("message/send", new Fault.TokenRevoked());
        assertThat(api.post("/cgi-bin/message/send", text)).isInstanceOf(ApiResult.Ok.class);
        sandbox.faults().next("message/send", new Fault.Errcode(45009));
        assertThat(api.post("/cgi-bin/message/send", json.addressed(json.text("1"), List.of(MEMBER), "t")))
                .isInstanceOfSatisfying(
                        ApiResult.Refused.class, it -> assertThat(it.errcode()).isEqualTo(45009));
        sandbox.faults().next("message/send", new Fault.BadGateway());
        assertThat(api.post("/cgi-bin/message/send", json.addressed(json.text("2"), List.of(MEMBER), "t")))
                .isInstanceOf(ApiResult.Unknown.class);
        assertThat(api.post("/cgi-bin/message/send", json.addressed(json.text("3"), List.of("nobody-at-all"), "t")))
                .isInstanceOfSatisfying(
                        ApiResult.Refused.class, it -> assertThat(it.errcode()).isEqualTo(81013));
    }

    private Phone phone() {
        return sandbox.phone(MEMBER);
    }

    private WebServer server() {
        CallbackSettings settings = new CallbackSettings(
                platform.corpId(), Integer.toString(platform.agentId()), platform.token(), platform.aesKey());
        CallbackServlet servlet = new CallbackServlet(
                new Envelope(settings, clock),
                new EventReader(settings.agentId()),
                new PassiveXml(settings.corpId(), clock),
                (inbound, xml) -> CompletableFuture.completedFuture(reception.apply(inbound)));
        return new TomcatServletWebServerFactory(0).getWebServer(context -> {
            ServletRegistration.Dynamic callback = context.addServlet("callback", servlet);
            callback.setAsyncSupported(true);
            callback.addMapping("/wecom/callback");
        });
    }
}
