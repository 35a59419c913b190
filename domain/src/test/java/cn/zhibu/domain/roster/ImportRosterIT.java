package cn.zhibu.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.roster.RosterFate.Verdict;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.member.Standing;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class ImportRosterIT extends DomainIT {

    private static final String CAPTIONS = "支部,姓名,企业微信账号,党小组,类别,表决权,免到会,长期在外,角色,派驻\n";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private ImportRoster roster;

    private Org branch;
    private Org group;
    private Member zhang;
    private Member sun;

    @BeforeEach
    void people() {
        Org county = stage.org(null, OrgKind.COMMITTEE, "县直工委");
        branch = stage.org(county, OrgKind.BRANCH, "机关第一支部");
        group = stage.org(branch, OrgKind.GROUP, "第一党小组");
        zhang = stage.member(branch, "zhangsan", "张三");
        sun = stage.member(county, "sunlihua", "孙丽华");
        stage.execute("update member set rostered = false");
    }

    @Test
    void every_row_has_its_fate_and_good_ones_are_written() {
        RosterReport report = take("机关第一支部,张三,ZhangSan,第一党小组,预备,无,否,是,组织委员、党小组组长,\n"
                + "机关第一支部,赵大爷,,第一党小组,正式,有,是,否,,\n"
                + "机关第一支部,孙丽华,sunlihua,,,,,,,党建观察员\n"
                + "机关第九支部,李四,,,,,,,,\n");
        assertThat(report.lines())
                .containsExactly(
                        "第2行 机关第一支部 张三：更新（登入名册：否 → 是，党小组：空 → 第一党小组，类别：正式 → 预备，" + "表决权：有 → 无，长期在外：否 → 是，角色）",
                        "第3行 机关第一支部 赵大爷：新增（没有企业微信）",
                        "第4行 机关第一支部 孙丽华：更新（派驻）",
                        "第5行 机关第九支部 李四：拒绝（没有支部叫“机关第九支部”）",
                        "合计：新增1 更新2 不变0 拒绝1。");
        assertThat(stage.find(zhang.id()))
                .returns(Standing.PROBATIONARY, Member::standing)
                .returns(group.id(), Member::groupId)
                .returns(false, Member::voting)
                .returns(true, Member::away)
                .returns(true, Member::rostered);
        assertThat(rows("select name, standing, voting, exempt from member where wecom_userid is null and rostered"))
                .containsExactly("赵大爷 FULL true true");
        assertThat(rows("select member_id, org_id, role from role_grant where source = 'ROSTER' order by role"))
                .containsExactly(
                        zhang.id() + " " + group.id() + " " + Role.GROUP_LEADER,
                        zhang.id() + " " + branch.id() + " " + Role.ORGANISER);
        assertThat(rows("select member_id, org_id, kind, from_on, coalesce(until_on::text, '-') from posting"))
                .containsExactly(sun.id() + " " + branch.id() + " OBSERVER 2026-11-23 -");
        assertThat(rows("select detail from audit_log where act = 'roster.import'"))
                .containsExactly("合计：新增1 更新2 不变0 拒绝1");
    }

    @Test
    void a_dry_run_says_the_same_and_writes_nothing() {
        String rows = "机关第一支部,张三,zhangsan,,正式,无,否,否,组织委员,\n机关第一支部,赵大爷,,,,,,,,\n机关第一支部,孙丽华,sunlihua,,,,,,,党建观察员\n";
        RosterReport dry = roster.tryOut(utf8(rows), TODAY);
        assertThat(dry.lines()).last().isEqualTo("合计：新增1 更新2 不变0 拒绝0。这是试运行，什么也没有写入。");
        assertThat(stage.count("select count(*) from member where rostered")).isZero();
        assertThat(stage.count("select (select count(*) from posting) + (select count(*) from role_grant)"
                        + " + (select count(*) from audit_log)"))
                .isZero();
        assertThat(take(rows).fates()).isEqualTo(dry.fates());
    }

    @Test
    void the_same_file_again_changes_nothing() {
        String rows = "机关第一支部,张三,zhangsan,第一党小组,正式,有,否,否,记录人,\n机关第一支部,赵大爷,,,,,,,,\n机关第一支部,孙丽华,sunlihua,,,,,,,党建观察员\n";
        take(rows);
        List<String> before = everything();
        RosterReport again = take(rows);
        assertThat(again.count(Verdict.SAME)).isEqualTo(3);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void an_empty_cell_leaves_things_as_they_are() {
        take("机关第一支部,张三,zhangsan,第一党小组,正式,无,是,是,,\n");
        take("机关第一支部,张三,,,,,,,,\n");
        assertThat(stage.find(zhang.id()))
                .returns(false, Member::voting)
                .returns(true, Member::exempt)
                .returns(group.id(), Member::groupId);
    }

    @Test
    void roles_end_with_the_rows_that_gave_them_and_those_of_the_directory_stay() {
        Member li = stage.secretary(branch, "lijianguo", "李建国");
        take("机关第一支部,张三,zhangsan,,,,,,组织委员、记录人,\n机关第一支部,李建国,lijianguo,,,,,,宣传委员,\n");
        take("机关第一支部,张三,zhangsan,,,,,,组织委员、记录,\n机关第一支部,李建国,lijianguo,,,,,,,\n");
        assertThat(roles()).as("a refused row takes nothing away").containsExactly("ORGANISER", "RECORDER");
        RosterReport last = take("机关第一支部,李建国,lijianguo,,,,,,,\n");
        assertThat(last.withdrawn()).containsExactly("张三（组织委员）", "张三（记录人）");
        assertThat(roles()).isEmpty();
        assertThat(rows("select role from role_grant where source = 'WECOM' and member_id = " + li.id()))
                .containsExactly("SECRETARY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "机关第一支部,张叁,zhangsan,,,,,,, | 账号“zhangsan”在通讯录中是张三",
                "机关第一支部,王五,wangwu,,,,,,, | 通讯录中没有账号“wangwu”，或已停用",
                "机关第一支部,孙丽华,sunlihua,,,,,,, | 通讯录中不在这个支部",
                "机关第一支部,张三,zhangsan,,,,,,,党建观察员 | 派驻人员应来自其他组织",
                "机关第一支部,孙丽华,sunlihua,,正式,,,,,党建观察员 | 派驻的行只填支部、姓名、企业微信账号和派驻",
                "机关第一支部,张三,zhangsan,第八党小组,,,,,, | 没有党小组叫“第八党小组”",
                "机关第一支部,张三,zhangsan,,积极分子,可,,,班长, | 类别“积极分子”应为 正式 或 预备；表决权“可”应为 有 或 无；没有“班长”这个角色",
                "机关第一支部,张三,zhangsan,,预备,有,,,, | 预备党员没有表决权",
                "机关第一支部,张三,zhangsan,,,,,,党小组组长, | 党小组组长不在任何党小组",
                "机关第一支部,,zhangsan,,,,,,, | 没有姓名",
                "第一党小组,张三,zhangsan,,,,,,, | 没有支部叫“第一党小组”",
            })
    void a_bad_row_is_named_with_its_reason_and_the_next_one_goes_on(String row, String reason) {
        RosterReport report = take(row + "\n机关第一支部,赵大爷,,,,,,,,\n");
        assertThat(report.fates()).extracting(RosterFate::verdict).containsExactly(Verdict.REFUSED, Verdict.ADDED);
        assertThat(report.fates().get(0).detail()).isEqualTo(reason);
        assertThat(stage.find(zhang.id()).rostered()).isFalse();
    }

    @Test
    void people_of_the_same_name_need_their_account_and_nobody_counts_twice() {
        Member other = stage.member(branch, "zhangsan2", "张三");
        RosterReport report = take("机关第一支部,张三,,,,,,,,\n机关第一支部,张三,zhangsan2,,,无,,,,\n机关第一支部,张三,zhangsan2,,,有,,,,\n");
        assertThat(report.fates())
                .extracting(RosterFate::detail)
                .containsExactly("有2人同名，请填写企业微信账号", "表决权：有 → 无", "与前面的一行重复");
        assertThat(stage.find(other.id()).voting()).isFalse();
    }

    @Test
    void a_name_that_is_a_formula_or_a_command_is_refused_and_harmless() {
        RosterReport report = take("机关第一支部,\"=HYPERLINK(\"\"http://x\"\")\",,,,,,,,\n机关第一支部,张\u001b[2J三,,,,,,,,\n");
        assertThat(report.count(Verdict.REFUSED)).isEqualTo(2);
        assertThat(report.lines()).noneMatch(line -> line.chars().anyMatch(Character::isISOControl));
        assertThat(stage.count("select count(*) from member")).isEqualTo(2);
    }

    @Test
    void gbk_and_a_byte_order_mark_and_other_columns_are_read() {
        String file = "备注,姓名,支部\n退休,赵大爷,机关第一支部\n,,\n";
        RosterReport gbk = roster.tryOut(file.getBytes(Charset.forName("GBK")), TODAY);
        RosterReport marked = roster.tryOut(("\uFEFF" + file).getBytes(StandardCharsets.UTF_8), TODAY);
        assertThat(gbk.lines())
                .isEqualTo(marked.lines())
                .containsExactly("第2行 机关第一支部 赵大爷：新增（没有企业微信）", "没有读取的列：备注", "合计：新增1 更新0 不变0 拒绝0。这是试运行，什么也没有写入。");
    }

    @Test
    void what_is_no_roster_is_said_in_one_sentence() {
        assertThatThrownBy(() -> roster.tryOut("姓名,账号\n张三,zhangsan\n".getBytes(StandardCharsets.UTF_8), TODAY))
                .isInstanceOf(RosterFileException.class)
                .hasMessage("名册文件：表中没有找到表头，表头要有这些列：支部、姓名。");
        assertThatThrownBy(() -> roster.tryOut(utf8("机关第一支部,\"张三\n"), TODAY)).isInstanceOf(RosterFileException.class);
        assertThatThrownBy(() -> roster.tryOut(new byte[] {(byte) 0xff, (byte) 0xff}, TODAY))
                .isInstanceOf(RosterFileException.class);
    }

    @Test
    void days_and_migrants_are_read_and_what_contradicts_itself_is_refused() {
        String captions = "支部,姓名,类别,长期在外,流动党员,入党日期,转正日期\n";
        String rows = "机关第一支部,张三,,,是,1998-07-01,1999年7月1日\n"
                + "机关第一支部,甲,预备,,,2025-07-01,2026-07-01\n机关第一支部,乙,,否,是,,\n机关第一支部,丙,,,,2001-07-01,2000-07-01\n"
                + "机关第一支部,丁,,,,2101-07-01,\n机关第一支部,戊,,,,去年,\n机关第一支部,张三（示例）,,,,,\n";
        RosterReport report = roster.take((captions + rows).getBytes(StandardCharsets.UTF_8), TODAY);
        assertThat(report.fates())
                .extracting(RosterFate::detail)
                .containsExactly(
                        "登入名册：否 → 是，长期在外：否 → 是，流动党员：否 → 是，入党日期：空 → 1998-07-01，转正日期：空 → 1999-07-01",
                        "预备党员不填转正日期",
                        "流动党员应同时登记为长期在外",
                        "转正日期早于入党日期",
                        "入党日期“2101-07-01”应为日期，例如 2001-07-01",
                        "入党日期“去年”应为日期，例如 2001-07-01",
                        "示例行，不导入");
        assertThat(rows("select joined_on, full_on, migrant from member_detail"))
                .containsExactly("1998-07-01 1999-07-01 true");
        assertThat(rows("select act, coalesce(actor_id, 0) from member_event where member_id = " + zhang.id()))
                .containsExactly("IMPORTED 0");
    }

    private RosterReport take(String rows) {
        return roster.take(utf8(rows), TODAY);
    }

    private static byte[] utf8(String rows) {
        return (CAPTIONS + rows).getBytes(StandardCharsets.UTF_8);
    }

    private List<String> roles() {
        return rows("select role from role_grant where source = 'ROSTER' order by role");
    }

    private List<String> everything() {
        List<String> all = new ArrayList<>(rows("select m::text from member m order by id"));
        all.addAll(rows("select g::text from role_grant g order by id"));
        all.addAll(rows("select p::text from posting p order by id"));
        return all;
    }

    private List<String> rows(String query) {
        return stage.rows(query).stream()
                .map(row -> String.join(
                        " ", row.values().stream().map(Object::toString).toList()))
                .toList();
    }
}
