package cn.zhibu.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.fixture.Scene;
import cn.zhibu.domain.fixture.SettableClock;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SpringBootTest(
        classes = PagesApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.main.banner-mode=off", "server.port=0"})
class PagesIT extends DomainIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private WebSessions sessions;

    @Autowired
    private RequestMappingHandlerMapping mappings;

    private final HttpClient browser = HttpClient.newHttpClient();
    private Org branch;
    private Member member;
    private Meeting meeting;
    private String session = "";

    @BeforeEach
    void people() {
        branch = stage.branch("第一支部");
        stage.secretary(branch, "shuji", "李书记");
        member = stage.member(branch, "zhangsan", "张三");
        meeting = scene.meeting(branch);
        scene.expect(meeting, member);
        session = sessions.open("ZhangSan");
    }

    @Test
    void without_a_session_the_browser_is_sent_to_log_in() throws Exception {
        session = "";
        HttpResponse<String> page = get("/m/me");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login?to=/m/me"));
    }

    @Test
    void the_rhythm_of_a_branch_is_shown_to_who_runs_it_and_hours_to_everybody() throws Exception {
        assertThat(get("/w/rhythm").statusCode()).isEqualTo(404);
        assertThat(get("/m/me").body()).contains("学习培训学时", "0（一般不少于 32）", "0 条（上限 8）");
        session = sessions.open("shuji");
        assertThat(get("/w/rhythm").body())
                .contains("11月主题党日：尚未安排", "第一支部", "第4季度党员大会：尚未安排", "《中国共产党支部工作条例（试行）》第十一条（待核）");
    }

    @Test
    void whatever_a_page_can_send_is_refused_without_the_token_of_the_session() throws Exception {
        Set<String> forms = mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> !mapping.getMethodsCondition().getMethods().equals(Set.of(RequestMethod.GET)))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> !path.equals("/error"))
                .map(path -> path.replaceAll("\\{[^}]*}", "1"))
                .collect(Collectors.toSet());
        assertThat(forms).hasSizeGreaterThanOrEqualTo(10).contains("/m/dues", "/m/meetings/1", "/w/dues/1/bank/1/1");
        String open = session;
        for (String path : forms) {
            session = open;
            assertThat(post(path, "").statusCode()).as(path).isEqualTo(403);
            assertThat(post(path, "token=" + "0".repeat(64)).statusCode())
                    .as(path)
                    .isEqualTo(403);
            session = "";
            assertThat(post(path, "").statusCode()).as(path).isIn(302, 400);
        }
        assertThat(stage.count("select count(*) from audit_log")).isZero();
    }

    @Test
    void the_own_page_shows_the_own_record_only() throws Exception {
        Meeting past = scene.meeting(branch, SettableClock.beijing("2026-11-03", "15:00"), false);
        scene.expect(past, member, AttendanceStatus.ABSENT);
        stage.execute("update meeting set status = 'CONFIRMED' where id = ?", past.id());
        stage.execute("update attendance set counted = true where meeting_id = ?", past.id());
        stage.execute(
                "insert into makeup_task (meeting_id, member_id, status, due_on) values (?, ?, 'DUE', date '2026-11-10')",
                past.id(),
                member.id());
        HttpResponse<String> page = get("/m/me");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("张三同志", "第一支部", "正式党员", "11月3日(周二) 主题党日", "缺席", "请于11月10日(周二)前补学")
                .doesNotContain("李书记", "<script", "style=");
        assertThat(page.headers().firstValue("content-security-policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        assertThat(get("/zhibu.css").statusCode()).isEqualTo(200);
        assertThat(get("/webjars/weui/1.1.3/dist/style/weui.min.css").statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_answer_on_the_page_is_the_same_row_with_its_channel() throws Exception {
        String path = "/m/meetings/" + meeting.id();
        HttpResponse<String> page = get(path);
        assertThat(page.body()).contains("学习全会精神", "三楼会议室", "未回复", ">参加<", ">请假<");
        String token = token(page.body());
        HttpResponse<String> joined = post(path, "answer=join&token=" + token);
        assertThat(joined.statusCode()).isEqualTo(302);
        assertThat(get(path + "?done=joined").body()).contains("已登记：参加。", "已回复参加");
        assertThat(scene.line(meeting, member).channel().name()).isEqualTo("PAGE");
        assertThat(scene.line(meeting, member).status()).isEqualTo(AttendanceStatus.ACK);
        post(path, "answer=leave&category=TRAVEL&token=" + token);
        assertThat(scene.line(meeting, member).status()).isEqualTo(AttendanceStatus.LEAVE_REQ);
        assertThat(stage.rows("select category from leave_request").get(0)).containsEntry("category", "TRAVEL");
    }

    @Test
    void a_form_from_elsewhere_changes_nothing() throws Exception {
        String path = "/m/meetings/" + meeting.id();
        assertThat(post(path, "answer=join&token=1").statusCode()).isEqualTo(403);
        assertThat(post(path, "answer=join").statusCode()).isEqualTo(403);
        assertThat(scene.line(meeting, member).status()).isEqualTo(AttendanceStatus.EXPECTED);
    }

    @Test
    void another_branch_s_meeting_is_not_found_and_after_the_start_there_are_no_buttons() throws Exception {
        Meeting other = scene.meeting(stage.branch("第二支部"));
        assertThat(get("/m/meetings/" + other.id()).statusCode()).isEqualTo(404);
        clock.set("2026-12-01", "15:00");
        assertThat(get("/m/meetings/" + meeting.id()).body()).doesNotContain("<form");
    }

    private static String token(String page) {
        Matcher token =
                Pattern.compile("name=\"token\" value=\"([0-9a-f]{64})\"").matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        HttpRequest request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return session.isEmpty() ? request : request.header("Cookie", Cookies.SESSION + "=" + session);
    }
}
