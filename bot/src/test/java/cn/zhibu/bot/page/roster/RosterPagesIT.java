package cn.zhibu.bot.page.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zhibu.bot.page.PagesApplication;
import cn.zhibu.bot.page.WebSessions;
import cn.zhibu.domain.fixture.DomainIT;
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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = PagesApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.main.banner-mode=off", "server.port=0"})
class RosterPagesIT extends DomainIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([0-9a-f]{64})\"");
    private static final String BOUNDARY = "----zhibu";

    @LocalServerPort
    private int port;

    @Autowired
    private WebSessions sessions;

    private final HttpClient browser = HttpClient.newHttpClient();
    private Org county;
    private Org branch;
    private Member zhang;
    private String session = "";
    private String desk = "";

    @BeforeEach
    void people() {
        county = stage.org(null, OrgKind.COMMITTEE, "县直工委");
        branch = stage.org(county, OrgKind.BRANCH, "第一支部");
        stage.secretary(branch, "shuji", "李书记");
        zhang = stage.member(branch, "zhangsan", "张三");
        session = sessions.open("shuji");
        desk = "/w/roster/" + branch.id();
    }

    @Test
    void a_file_is_tried_confirmed_and_undone() throws Exception {
        assertThat(location(fetch("/w/roster"))).isEqualTo(desk);
        String token = token(get(desk));
        HttpResponse<String> sent =
                upload(desk, Map.of("token", token), "支部,姓名,长期在外\n第一支部,张三,是\n第一支部,赵大爷,\n第九支部,李四,\n");
        String file = location(sent);
        await().untilAsserted(() -> assertThat(get(file)).contains("试运行完成，待确认"));
        assertThat(get(file))
                .contains("长期在外：否 → 是", "没有支部叫“第九支部”", "确认写入 2 人", "试运行于")
                .doesNotContain("http-equiv");
        assertThat(get(file + "?verdict=REFUSED")).contains("第4行").doesNotContain("赵大爷");
        assertThat(location(post(file, Map.of("token", token, "count", "7")))).endsWith("done=refused");
        assertThat(stage.find(zhang.id()).away()).isFalse();
        assertThat(location(post(file, Map.of("token", token, "count", "2")))).endsWith("done=writing");
        await().untilAsserted(() -> assertThat(get(file)).contains("已导入", "撤销这次导入"));
        assertThat(get(desk)).contains("赵大爷", "长期在外", "党员 3 人");
        assertThat(location(post(file + "/undo", Map.of("token", token)))).endsWith("done=no-reason");
        stage.execute("update member set exempt = true where id = ?", zhang.id());
        assertThat(post(file + "/undo", Map.of("token", token, "reason", "传错")).body())
                .contains("不能撤销", "张三：之后又有修改");
        stage.execute("update member set exempt = false where id = ?", zhang.id());
        assertThat(location(post(file + "/undo", Map.of("token", token, "reason", "传错"))))
                .endsWith("done=undone");
        assertThat(get(file)).contains("撤销原因：传错");
        assertThat(get(desk)).doesNotContain("赵大爷");
    }

    @Test
    void a_bad_file_is_answered_with_a_sentence_and_the_templates_are_downloads() throws Exception {
        String token = token(get(desk));
        assertThat(upload(desk, Map.of("token", token), "什么也没有").body()).contains("没有找到表头");
        assertThat(upload(desk, Map.of("token", token), "支部,姓名\n").body()).contains("表中只有表头");
        assertThat(stage.count("select count(*) from roster_import")).isZero();
        HttpResponse<String> xlsx = fetch(desk + "/template/xlsx");
        assertThat(xlsx.body()).startsWith("PK");
        assertThat(xlsx.headers().firstValue("content-disposition"))
                .hasValueSatisfying(saved -> assertThat(saved).contains("attachment", "UTF-8''"));
        assertThat(get(desk + "/template/csv")).contains("第一支部,张三（示例）,zhangsan");
    }

    @Test
    void an_entry_is_changed_on_its_page_and_the_person_sees_it() throws Exception {
        String page = desk + "/member/" + zhang.id();
        String token = token(get(page));
        Map<String, String> form = Map.of(
                "token",
                token,
                "standing",
                "FULL",
                "voting",
                "true",
                "away",
                "true",
                "joinedOn",
                "2001-07-01",
                "fullOn",
                "",
                "reason",
                "外出务工");
        assertThat(location(post(page, form))).endsWith("done=edited");
        assertThat(location(post(page, form))).endsWith("done=same");
        assertThat(post(page, Map.of("token", token, "standing", "PROBATIONARY", "voting", "true", "reason", "x"))
                        .body())
                .contains("预备党员没有表决权");
        assertThat(get(page)).contains("长期在外：否 → 是", "外出务工", "李书记");
        session = sessions.open("zhangsan");
        assertThat(get("/m/info")).contains("2001-07-01", "外出务工", "未登记");
    }

    @Test
    void a_wish_for_correction_goes_to_the_desk_and_comes_back_answered() throws Exception {
        session = sessions.open("zhangsan");
        String token = token(get("/m/info"));
        assertThat(location(post("/m/info", Map.of("token", token, "words", "转正日期有误"))))
                .endsWith("done=asked");
        session = sessions.open("shuji");
        assertThat(get(desk)).contains("待办理的更正申请", "转正日期有误");
        Object id = stage.rows("select id from correction_request").get(0).get("id");
        String answer = desk + "/correction/" + id;
        String desktoken = token(get(desk));
        assertThat(location(post(answer, Map.of("token", desktoken, "answer", "return"))))
                .endsWith("done=no-reason");
        assertThat(location(post(answer, Map.of("token", desktoken, "answer", "done"))))
                .endsWith("done=decided");
        assertThat(get(desk + "?done=decided")).contains("已答复本人").doesNotContain("待办理的更正申请");
        session = sessions.open("zhangsan");
        assertThat(get("/m/info")).contains("更正办结：转正日期有误");
    }

    @Test
    void nobody_else_sees_the_desk_or_the_list_of_the_operator() throws Exception {
        Member leaver = stage.member(branch, "lizhi", "离职同志");
        stage.execute("update member set active = false where id = ?", leaver.id());
        Member operator = stage.member(county, "xitong", "系统员");
        stage.grant(operator, county, Role.SYSTEM_ADMIN);
        assertThat(fetch("/admin/range").statusCode()).isEqualTo(404);
        session = sessions.open("xitong");
        assertThat(get("/admin/range")).contains("离职同志", "lizhi", "第一支部");
        session = sessions.open("zhangsan");
        for (String path :
                new String[] {desk, desk + "/template/csv", desk + "/member/" + zhang.id(), "/admin/range"}) {
            assertThat(fetch(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(fetch("/w/roster").statusCode()).isEqualTo(404);
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
