package cn.zhibu.domain.roster;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.fixture.Scene;
import cn.zhibu.domain.sheet.SheetMark;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.member.Standing;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import cn.zhibu.mapper.roster.RosterImportMapper;
import cn.zhibu.mapper.roster.RosterImportRow;
import cn.zhibu.mapper.roster.RosterImportState;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RosterDeskIT extends DomainIT {

    @Autowired
    private TakeRosterFile taking;

    @Autowired
    private PlanRosterFile planning;

    @Autowired
    private ApplyRosterFile applying;

    @Autowired
    private WriteRosterFile writing;

    @Autowired
    private UndoRosterFile undoing;

    @Autowired
    private EditEntry editing;

    @Autowired
    private AskCorrection asking;

    @Autowired
    private DecideCorrection deciding;

    @Autowired
    private RosterImportMapper imports;

    @Autowired
    private Scene scene;

    private Org county;
    private Org branch;
    private Org other;
    private Member li;
    private Member zhang;

    @BeforeEach
    void people() {
        county = stage.org(null, OrgKind.COMMITTEE, "县直工委");
        branch = stage.org(county, OrgKind.BRANCH, "第一支部");
        other = stage.org(county, OrgKind.BRANCH, "第二支部");
        li = stage.secretary(branch, "lijianguo", "李建国");
        zhang = stage.member(branch, "zhangsan", "张三");
        stage.member(other, "sunlihua", "孙丽华");
    }

    @Test
    void a_file_changes_nobody_before_it_is_confirmed_with_its_count() {
        long id = planned("第一支部,张三,zhangsan,,是\n第一支部,赵大爷,,,\n第一支部,李建国,lijianguo,,\n第二支部,孙丽华,,,是\n");
        assertThat(fates(id))
                .containsExactly("2 CHANGED 长期在外：否 → 是", "3 ADDED 没有企业微信", "4 SAME ", "5 REFUSED 没有支部叫“第二支部”");
        assertThat(stage.find(zhang.id()).away()).isFalse();
        assertThat(imports.content(id)).as("the file is kept no longer").isNull();
        assertThat(applying.apply(act(li), id, 3)).isFalse();
        assertThat(applying.apply(act(zhang), id, 2)).isFalse();
        write(id, 2);
        assertThat(stage.find(zhang.id()).away()).isTrue();
        assertThat(stage.count("select count(*) from member where name = '赵大爷' and active and rostered"))
                .isEqualTo(1);
        assertThat(stage.count("select count(*) from member_event where act = 'IMPORTED' and actor_id = ?", li.id()))
                .isEqualTo(2);
        assertThat(applying.apply(act(li), id, 2)).isFalse();
    }

    @Test
    void whoever_changed_since_the_dry_run_is_left_alone() {
        long id = planned("第一支部,张三,zhangsan,,是\n第一支部,赵大爷,,,\n");
        stage.execute("update member set voting = false where id = ?", zhang.id());
        stage.member(branch, null, "赵大爷", Standing.FULL);
        write(id, 2);
        assertThat(fates(id)).allMatch(fate -> fate.contains("REFUSED 试运行之后此人的情况有变动"));
        assertThat(stage.find(zhang.id()).away()).isFalse();
    }

    @Test
    void a_page_gives_no_roles_and_takes_none() {
        stage.execute(
                "insert into role_grant (member_id, org_id, role, source) values (?, ?, 'RECORDER', 'ROSTER')",
                zhang.id(),
                branch.id());
        long id = planned("支部,姓名,角色,派驻\n", "第一支部,张三,,\n第一支部,李建国,上级党务管理员,\n第一支部,孙丽华,,党建观察员\n");
        assertThat(fates(id)).containsExactly("2 SAME ", "3 REFUSED 角色由系统管理员办理，请留空", "4 REFUSED 派驻由系统管理员办理，请删除此行");
        assertThat(stage.count("select count(*) from role_grant where source = 'ROSTER'"))
                .isEqualTo(1);
    }

    @Test
    void the_last_import_is_undone_with_a_reason() {
        long first = planned("第一支部,张三,zhangsan,,是\n");
        write(first, 1);
        long id = planned("第一支部,张三,zhangsan,是,否\n第一支部,赵大爷,,,\n");
        write(id, 2);
        assertThat(undoing.undo(act(li), first, "传错")).isInstanceOf(UndoneRoster.NotLast.class);
        assertThat(undoing.undo(act(li), id, " ")).isInstanceOf(UndoneRoster.NoReason.class);
        assertThat(undoing.undo(act(zhang), id, "传错")).isInstanceOf(UndoneRoster.NotYours.class);
        assertThat(undoing.undo(act(li), id, "传错文件")).isEqualTo(new UndoneRoster.Undone(2));
        assertThat(stage.find(zhang.id())).returns(true, Member::away).returns(false, Member::exempt);
        assertThat(stage.count("select count(*) from member where name = '赵大爷' and not active"))
                .isEqualTo(1);
        assertThat(stage.count("select count(*) from member_event where act = 'UNDONE' and reason = '传错文件'"))
                .isEqualTo(2);
        assertThat(undoing.undo(act(li), id, "再来")).isInstanceOf(UndoneRoster.NotLast.class);
        assertThat(undoing.undo(act(li), first, "也传错")).isEqualTo(new UndoneRoster.Undone(1));
    }

    @Test
    void an_import_on_which_later_acts_rest_is_not_undone_and_they_are_named() {
        long id = planned("第一支部,张三,zhangsan,,是\n第一支部,赵大爷,,,\n");
        write(id, 2);
        Meeting meeting = scene.meeting(branch);
        scene.expect(meeting, stage.find(zhang.id()));
        stage.execute(
                "update meeting set published_at = ? where id = ?",
                Timestamp.from(clock.instant().plusSeconds(60)),
                meeting.id());
        stage.execute("update member set exempt = true where name = '赵大爷'");
        UndoneRoster undone = undoing.undo(act(li), id, "传错");
        assertThat(undone)
                .isInstanceOfSatisfying(
                        UndoneRoster.Depends.class,
                        depends -> assertThat(depends.acts())
                                .hasSize(2)
                                .anyMatch(words -> words.equals("赵大爷：之后又有修改、调整或停用"))
                                .anyMatch(words -> words.matches("张三：\\d+月\\d+日“学习全会精神”的名单")));
        assertThat(stage.find(zhang.id()).away()).isTrue();
    }

    @Test
    void a_long_file_goes_in_steps_and_workbooks_are_read() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 1_500; i++) {
            rows.append("第一支部,党员").append(i).append(",,,\n");
        }
        long id = taken(
                file("支部,姓名,企业微信账号,免到会,长期在外\n", rows.append("第一支部,党员7,,,\n").toString()));
        assertThat(planning.step(id)).isTrue();
        assertThat(imports.find(id)).returns(1_000, file -> file.done()).returns(1_501, file -> file.lines());
        assertThat(planning.step(id)).isFalse();
        assertThat(imports.rows(id, "REFUSED", 0, 5))
                .extracting(RosterImportRow::detail)
                .containsExactly("与前面的一行重复");
        byte[] template = new RosterTemplate("第一支部").xlsx(new SheetMark("李建国", "今天", "模板"));
        long sample = taken(template);
        planning.step(sample);
        assertThat(fates(sample)).containsExactly("4 REFUSED 示例行，不导入");
        assertThat(new String(new RosterTemplate("第一支部").csv(), StandardCharsets.UTF_8))
                .startsWith("\uFEFF支部,姓名,")
                .contains("2001-07-01");
    }

    @Test
    void who_keeps_no_roster_hands_in_nothing() {
        stage.grant(zhang, branch, Role.RECORDER);
        byte[] file = file("支部,姓名\n", "第一支部,张三\n");
        assertThat(taking.take(act(zhang), branch.id(), "a.csv", file)).isInstanceOf(TakenRoster.NotYours.class);
        assertThat(taking.take(act(li), other.id(), "a.csv", file)).isInstanceOf(TakenRoster.NotYours.class);
    }

    @Test
    void an_entry_is_changed_with_a_reason_and_never_ones_own() {
        EntryWish away = wish(Standing.FULL, true, true, true);
        assertThat(edit(li, zhang, away, " ")).isInstanceOf(EditedEntry.NoReason.class);
        assertThat(edit(zhang, zhang, away, "外出")).isInstanceOf(EditedEntry.NotYours.class);
        assertThat(edit(li, zhang, wish(Standing.PROBATIONARY, true, false, true), "外出"))
                .isEqualTo(new EditedEntry.Wrong(List.of("预备党员没有表决权", "流动党员应同时登记为长期在外")));
        assertThat(edit(li, zhang, away, "外出务工"))
                .isEqualTo(new EditedEntry.Edited(List.of("长期在外：否 → 是", "流动党员：否 → 是")));
        assertThat(edit(li, zhang, away, "外出务工")).isInstanceOf(EditedEntry.Same.class);
        assertThat(stage.find(zhang.id()).away()).isTrue();
        assertThat(stage.rows("select reason from member_event where act = 'EDITED'"))
                .hasSize(1);
        Member upper = stage.member(other, "zhouwei", "周伟");
        assertThat(edit(upper, zhang, wish(Standing.FULL, false, true, true), "处分"))
                .isInstanceOf(EditedEntry.NotYours.class);
        stage.grant(upper, county, Role.UPPER_ADMIN);
        assertThat(edit(upper, zhang, wish(Standing.FULL, false, true, true), "处分"))
                .isInstanceOf(EditedEntry.Edited.class);
        stage.secretary(branch, "wangfang", "王芳");
        assertThat(edit(li, li, away, "外出")).isInstanceOf(EditedEntry.NotYours.class);
    }

    @Test
    void a_request_for_correction_is_answered_with_done_or_a_reason() {
        assertThat(asking.ask(act(zhang), zhang, "  ")).isFalse();
        assertThat(asking.ask(act(zhang), zhang, "入党日期应为2001年7月1日")).isTrue();
        assertThat(asking.ask(act(zhang), zhang, "类别")).isTrue();
        assertThat(stage.told(li)).anyMatch(words -> words.contains("入党日期应为2001年7月1日"));
        List<Long> ids = stage.rows("select id from correction_request order by id").stream()
                .map(row -> (Long) row.get("id"))
                .toList();
        assertThat(deciding.decide(act(zhang), ids.get(0), true, "")).isEqualTo(DecideCorrection.Outcome.NOT_YOURS);
        assertThat(deciding.decide(act(li), ids.get(0), true, "")).isEqualTo(DecideCorrection.Outcome.DECIDED);
        assertThat(deciding.decide(act(li), ids.get(0), false, "不")).isEqualTo(DecideCorrection.Outcome.OVER);
        assertThat(deciding.decide(act(li), ids.get(1), false, " ")).isEqualTo(DecideCorrection.Outcome.NO_REASON);
        assertThat(deciding.decide(act(li), ids.get(1), false, "请写明")).isEqualTo(DecideCorrection.Outcome.DECIDED);
        assertThat(stage.told(zhang)).hasSize(2).anyMatch(words -> words.contains("请写明"));
        assertThat(stage.rows("select act from member_event order by id"))
                .extracting(row -> row.get("act"))
                .containsExactly("ASKED", "ASKED", "CORRECTED", "RETURNED");
    }

    private EditedEntry edit(Member actor, Member person, EntryWish wish, String reason) {
        return editing.edit(act(actor).behalf(person.id()), wish, reason);
    }

    private static EntryWish wish(Standing standing, boolean voting, boolean away, boolean migrant) {
        return new EntryWish(standing, voting, false, away, migrant, null, null);
    }

    private long planned(String rows) {
        return planned("支部,姓名,企业微信账号,免到会,长期在外\n", rows);
    }

    private long planned(String captions, String rows) {
        long id = taken(file(captions, rows));
        assertThat(planning.step(id)).isFalse();
        assertThat(imports.find(id)).returns(RosterImportState.PLANNED, file -> file.state());
        return id;
    }

    private long taken(byte[] file) {
        return ((TakenRoster.Taken) taking.take(act(li), branch.id(), "名册.csv", file)).importId();
    }

    private void write(long id, int count) {
        assertThat(applying.apply(act(li), id, count)).isTrue();
        assertThat(writing.step(id)).isTrue();
        assertThat(writing.step(id)).isFalse();
    }

    private List<String> fates(long id) {
        return imports.rows(id, "", 0, 100).stream()
                .map(row -> row.lineNo() + " " + row.verdict() + " " + row.detail())
                .toList();
    }

    private Act act(Member member) {
        return Act.own(member.id(), Channel.PAGE, clock.instant());
    }

    private static byte[] file(String captions, String rows) {
        return (captions + rows).getBytes(StandardCharsets.UTF_8);
    }
}
