package cn.zhibu.bot.page.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zhibu.bot.page.PagesApplication;
import cn.zhibu.bot.page.WebSessions;
import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.fixture.DuesScene;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = PagesApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.main.banner-mode=off", "server.port=0"})
@ExtendWith(OutputCaptureExtension.class)
class DuesPagesIT extends DomainIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]{64})\"");
    private static final Pattern DRAFT = Pattern.compile("/year/(\\d+)");
    private static final String BOUNDARY = "----zhibu";

    @LocalServerPort
    private int port;

    @Autowired
    private DuesScene dues;

    @Autowired
    private WebSessions sessions;

    private final HttpClient browser = HttpClient.newHttpClient();
    private Org committee;
    private Org branch;
    private Member collector;
    private Member zhang;
    private String session = "";
    private String desk = "";

    @BeforeEach
    void people() {
        committee = stage.org(null, OrgKind.COMMITTEE, "机关党委");
        branch = stage.org(committee, OrgKind.BRANCH, "第一支部");
        collector = stage.member(branch, "shoufei", "收费员");
        stage.grant(collector, branch, Role.DUES_COLLECTOR);
        stage.secretary(branch, "shuji", "李书记");
        zhang = stage.member(branch, "zhangsan", "张三");
        dues.fix(zhang);
        stage.execute(
                "insert into dues_charge (member_id, org_id, dues_month, roll_no, standard_id, amount_fen, status, made_at)"
                        + " select member_id, org_id, date '2026-11-01', 1, id, amount_fen, 'OPEN', now() from dues_standard");
        session = sessions.open("shoufei");
        desk = "/w/dues/" + branch.id();
    }

    @Test
    void a_bank_list_is_compared_then_booked_and_the_rest_decided_by_hand() throws Exception {
        String token = token(get(desk + "/bank"));
        HttpResponse<String> sent = upload(
                desk + "/bank",
                Map.of("token", token, "month", "2026-11"),
                "姓名,月份,金额\n张三,2026-11,45.02\n张小三,2026-11,5\n");
        assertThat(sent.statusCode()).isEqualTo(302);
        String list = location(sent);
        await().untilAsserted(() -> assertThat(get(list)).contains("核对完成，待入账"));
        assertThat(get(list))
                .contains("已匹配", "1 行，45.02 元", "<p class=\"quiet\">2026年11月</p>", "查无此人", "张小三", "将已匹配的行入账")
                .doesNotContain("http-equiv");
        assertThat(stage.count("select count(*) from dues_payment")).isZero();
        post(list, Map.of("token", token));
        await().untilAsserted(() -> assertThat(get(list)).contains("已入账"));
        assertThat(stage.count("select count(*) from dues_payment where channel = 'PAGE'"))
                .isEqualTo(1);
        long line = (Long) stage.rows("select id from dues_bank_row where state = 'UNKNOWN'")
                .get(0)
                .get("id");
        assertThat(get(list + "?line=" + line + "&name=" + encoded("张 三"))).contains("没有未交党费");
        Map<String, String> choice = Map.of("token", token, "member", "" + zhang.id());
        assertThat(location(post(list + "/" + line, choice))).endsWith("done=too-much");
        assertThat(get(list + "?done=too-much")).contains("确属自愿多交的");
        Map<String, String> freely = Map.of("token", token, "member", "" + zhang.id(), "freely", "true");
        assertThat(location(post(list + "/" + line, freely))).endsWith("done=booked");
        assertThat(stage.count("select sum(extra_fen) from dues_payment")).isEqualTo(500);
        HttpResponse<String> again = upload(
                desk + "/bank",
                Map.of("token", token, "month", "2026-11"),
                "姓名,月份,金额\n张三,2026-11,45.02\n张小三,2026-11,5\n");
        assertThat(location(again)).endsWith("done=known");
    }

    @Test
    void a_bad_file_is_answered_with_sentences_and_changes_nothing() throws Exception {
        String token = token(get(desk + "/bank"));
        Map<String, String> form = Map.of("token", token, "month", "2026-11");
        assertThat(upload(desk + "/bank", form, "姓名,金额\n张三,四十\n").body()).contains("第2行：金额“四十”不是");
        assertThat(upload(desk + "/bank", form, "什么也没有").body()).contains("没有找到表头");
        assertThat(upload(desk + "/bank", Map.of("token", "x", "month", "2026-11"), "姓名,金额\n张三,5\n")
                        .statusCode())
                .isEqualTo(403);
        assertThat(stage.count("select count(*) from dues_bank_file")).isZero();
    }

    @Test
    void the_year_is_shown_beside_the_last_before_it_is_fixed() throws Exception {
        String token = token(get(desk + "/year"));
        Map<String, String> form = Map.of("token", token, "year", "2026");
        HttpResponse<String> sent = upload(desk + "/year", form, "姓名,基数,原因\n张三,5001,岗位变动\n");
        Matcher draft = DRAFT.matcher(location(sent));
        assertThat(draft.find()).isTrue();
        String plan = desk + "/year/" + draft.group(1);
        assertThat(get(plan)).contains("张三", "75.02", "将写入 1 人", "表中没有：", "收费员").doesNotContain("5001");
        assertThat(location(post(plan, Map.of("token", token)))).endsWith("done=fixed");
        assertThat(stage.count("select amount_fen from dues_charge")).isEqualTo(7502);
        assertThat(upload(desk + "/year", form, "姓名,月交金额\n孙七,5\n").body()).contains("第2行：本支部没有这位党员");
    }

    @Test
    void turnover_is_recorded_and_reversed() throws Exception {
        stage.execute(
                "insert into dues_payment (org_id, member_id, amount_fen, way, paid_on, receipt_year, receipt_no, confirmed_by,"
                        + " channel, confirmed_at) select org_id, id, 9000, 'CASH', date '2026-11-06', 2026, 1, id, 'WORD', now() from member"
                        + " where wecom_userid = 'zhangsan'");
        String token = token(get(desk + "/turnover"));
        assertThat(location(post(
                        desk + "/turnover",
                        Map.of("token", token, "amount", "50", "day", "2026-11-20", "receipt", "上-7"))))
                .endsWith("done=turned");
        assertThat(get(desk + "/turnover?done=turned")).contains("现存未上缴 40.00 元", "50.00 元", "上-7", "已登记上缴");
        long id = (Long) stage.rows("select id from dues_turnover").get(0).get("id");
        assertThat(location(post(desk + "/turnover/" + id, Map.of("token", token, "reason", "录错"))))
                .endsWith("done=turned-back");
        assertThat(get(desk + "/turnover")).contains("现存未上缴 90.00 元", "已冲销：录错");
    }

    @Test
    void what_is_typed_wrong_stays_in_the_form_and_last_december_can_be_put_right() throws Exception {
        stage.execute(
                "insert into dues_turnover (org_id, amount_fen, turned_on, recorded_by, channel, recorded_at)"
                        + " values (?, 700, ?::date, ?, 'PAGE', now())",
                branch.id(),
                Beijing.date(clock.instant()).withDayOfYear(1).minusDays(1).toString(),
                collector.id());
        assertThat(get(desk + "/turnover")).contains("7.00 元", "冲销这一笔");
        String token = token(get(desk + "/turnover"));
        assertThat(post(
                                desk + "/turnover",
                                Map.of("token", token, "amount", "123.45", "day", "2026-11-02", "receipt", "上-9"))
                        .body())
                .contains("没有登记：金额超过支部现存党费", "value=\"123.45\"", "value=\"2026-11-02\"", "value=\"上-9\"");
        assertThat(post(desk + "/turnover", Map.of("token", token, "amount", "很多", "day", "2026-11-02"))
                        .body())
                .contains("金额或收据号无法识别", "value=\"很多\"");
        assertThat(get(desk)).contains("年党费公示表", "/publication/2025");
    }

    @Test
    void amounts_are_typed_person_by_person_where_two_have_one_name() throws Exception {
        Member other = stage.member(branch, "zhangsan2", "张三");
        Member late = stage.member(branch, "lateli", "李晚");
        dues.fix(late, LocalDate.of(2026, 11, 1), 777);
        String form = desk + "/year/form";
        assertThat(get(desk + "/year")).contains(form);
        assertThat(get(form)).contains("张三", "现行 45.02 元", "尚未核定", "现行 7.77 元").doesNotContain("value=\"7.77\"");
        String token = token(get(form));
        String first = "amount-" + zhang.id();
        String second = "amount-" + other.id();
        assertThat(post(form, Map.of("token", token, "year", "2026", first, "45.02", second, "三十元"))
                        .body())
                .contains("张三的月交金额不是最多两位小数的数字", "value=\"三十元\"");
        assertThat(post(form, Map.of("token", token, "year", "2026")).body()).contains("表中没有可以核定的行");
        Map<String, String> both =
                Map.of("token", token, "year", "2026", first, "30", "why-" + zhang.id(), "减免 党委批复", second, "30.01");
        Matcher draft = DRAFT.matcher(location(post(form, both)));
        assertThat(draft.find()).isTrue();
        String plan = desk + "/year/" + draft.group(1);
        assertThat(get(plan)).contains("将写入 2 人", "30.00", "30.01", "新增");
        assertThat(location(post(plan, Map.of("token", token)))).endsWith("done=fixed");
        assertThat(stage.rows(
                        "select amount_fen, deviation, decision from dues_standard where member_id in (?, ?)"
                                + " and fixed_by = ? order by amount_fen",
                        zhang.id(),
                        other.id(),
                        collector.id()))
                .extracting(row -> row.get("amount_fen") + " " + row.get("deviation") + " " + row.get("decision"))
                .containsExactly("3000 REDUCED 减免 党委批复", "3001 NONE null");
        session = sessions.open("zhangsan");
        assertThat(fetch(form).statusCode()).isEqualTo(404);
    }

    @Test
    void a_line_far_down_is_looked_for_and_decided_without_losing_the_place() throws Exception {
        String token = token(get(desk + "/bank"));
        String lines =
                IntStream.rangeClosed(1, 35).mapToObj(n -> "无名" + n + ",5\n").collect(Collectors.joining());
        String list = location(upload(desk + "/bank", Map.of("token", token, "month", "2026-11"), "姓名,金额\n" + lines));
        await().untilAsserted(() -> assertThat(get(list)).contains("核对完成，待入账"));
        assertThat(get(list)).contains("后面的行", "?after=31").doesNotContain("无名35", "从头查看");
        assertThat(get(list + "?after=31")).contains("无名35", "name=\"after\" value=\"31\"", "从头查看");
        long line = stage.count("select max(id) from dues_bank_row");
        assertThat(get(list + "?after=31&line=" + line + "&name=" + encoded("张三")))
                .contains("未交：2026年11月 45.02");
        assertThat(location(post(list + "/" + line, Map.of("token", token, "member", "0", "after", "31"))))
                .endsWith("?after=31&done=ignored");
        stage.execute("update dues_bank_row set amount_fen = 104502 where id = ?", line);
        Map<String, String> freely = Map.of("token", token, "member", "" + zhang.id(), "after", "31", "freely", "true");
        assertThat(location(post(list + "/" + line, freely))).endsWith("?after=31&done=booked-large");
        assertThat(get(list + "?done=booked-large")).contains("上交中央组织部");
    }

    @Test
    void a_reading_that_is_picked_beside_the_day_in_force_counts() throws Exception {
        String token = token(get(desk + "/settings"));
        post(desk + "/settings", Map.of("token", token, "setting", "DAY", "own", "每月15日"));
        assertThat(get(desk + "/settings")).contains("value=\"每月15日\"");
        assertThat(location(post(
                        desk + "/settings",
                        Map.of("token", token, "setting", "DAY", "value", "每月首个工作日所在周的周五", "own", "每月15日"))))
                .endsWith("done=set");
        assertThat(get(desk + "/settings")).contains("党费日：每月首个工作日所在周的周五");
    }

    @Test
    void what_is_set_on_the_page_is_shown_and_told_to_the_other_secretaries() throws Exception {
        String settings = desk + "/settings";
        String token = token(get(settings));
        Map<String, String> day = Map.of("token", token, "setting", "DAY", "own", "每月第二个周二");
        assertThat(location(post(settings, day))).endsWith("done=set");
        assertThat(location(post(settings, day))).endsWith("done=same");
        assertThat(get(settings)).contains("党费日：每月第二个周二，下一次是12月8日");
        Map<String, String> link = Map.of("token", token, "setting", "PAY_LINK", "value", "http://bank.example.cn");
        assertThat(location(post(settings, link))).endsWith("done=unset");
        Map<String, String> rounding = Map.of("token", token, "setting", "ROUNDING", "value", "见分进角");
        assertThat(location(post(settings, rounding))).endsWith("done=set");
        assertThat(post("/m/dues", Map.of("token", token, "category", "MONTHLY", "income", "5001"))
                        .body())
                .contains("75.10");
        assertThat(location(post(settings, Map.of("token", token, "setting", "DAY", "value", ""))))
                .endsWith("done=set");
        assertThat(get(settings)).contains("党费日：每月第一个工作周五");
        assertThat(stage.rows("select words from digest_line"))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.get("words")).asString().startsWith("收费员同志把党费"));
    }

    @Test
    void the_calculator_shows_an_amount_and_forgets_the_income(CapturedOutput output) throws Exception {
        String token = token(get("/m/dues"));
        HttpResponse<String> page = post("/m/dues", Map.of("token", token, "category", "MONTHLY", "income", "5001.37"));
        assertThat(page.body())
                .contains("每月", "75.02", "1.5%", "依据", "（条款和起始日期待核）")
                .doesNotContain("5001");
        assertThat(post("/m/dues", Map.of("token", token, "category", "MONTHLY", "income", "很多"))
                        .body())
                .contains("没有看懂输入的金额")
                .doesNotContain("很多");
        assertThat(output.getAll()).doesNotContain("5001");
    }

    @Test
    void a_member_sees_the_own_year_and_nobody_elses_desk() throws Exception {
        session = sessions.open("zhangsan");
        assertThat(get("/m/dues")).contains("11月", "45.02 元", "未交").doesNotContain("收费员");
        for (String path : new String[] {"", "/bank", "/year", "/turnover", "/settings", "/ledger/2026"}) {
            assertThat(fetch(desk + path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(fetch("/w/dues").statusCode()).isEqualTo(404);
        assertThat(fetch("/admin/dues").statusCode()).isEqualTo(404);
    }

    @Test
    void the_ledger_is_a_download_that_is_put_on_record() throws Exception {
        HttpResponse<String> file = fetch(desk + "/ledger/2026");
        assertThat(file.headers().firstValue("content-disposition"))
                .hasValueSatisfying(saved -> assertThat(saved).contains("attachment", "UTF-8''"));
        assertThat(file.body()).startsWith("PK");
        assertThat(stage.rows("select detail, channel from audit_log"))
                .containsExactly(Map.of("detail", "党费台账 2026", "channel", "PAGE"));
        assertThat(get("/w/dues/" + branch.id())).contains("应交人数", "45.02 元");
        assertThat(location(fetch("/w/dues"))).endsWith(desk);
    }

    @Test
    void the_upper_level_sees_a_sum_per_branch_and_no_person() throws Exception {
        Member upper = stage.member(committee, "shangji", "上级");
        stage.grant(upper, committee, Role.UPPER_ADMIN);
        session = sessions.open("shangji");
        assertThat(get("/admin/dues")).contains("第一支部", "45.02").doesNotContain("张三");
        assertThat(get("/admin/dues?year=2025"))
                .contains("2025 年各支部党费", "2026 年", "还没有党费记录")
                .doesNotContain("45.02");
        assertThat(fetch(desk).statusCode()).isEqualTo(404);
    }

    private static String token(String page) {
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).as(page).isTrue();
        return token.group(1);
    }

    private static String location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("location").orElseThrow())
                .toString()
                .replaceFirst("^http://[^/]+", "");
    }

    private String get(String path) throws IOException, InterruptedException {
        return fetch(path).body();
    }

    private HttpResponse<String> fetch(String path) throws IOException, InterruptedException {
        return browser.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> upload(String path, Map<String, String> form, String list)
            throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        form.forEach((name, value) -> body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name
                + "\"\r\n\r\n" + value + "\r\n"));
        body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"list\"; filename=\"list.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + list + "\r\n--" + BOUNDARY + "--\r\n");
        HttpRequest request = request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Cookie", "zhibu_session=" + session);
    }
}
