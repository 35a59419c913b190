package cn.zhibu.domain.directory;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.fixture.FixtureDirectory;
import cn.zhibu.mapper.org.OrgMapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class SyncDirectoryIT extends DomainIT {

    private static final List<Department> DEPARTMENTS = List.of(
            new Department(4, 3, "第一党小组", 90, List.of("Wang5")),
            new Department(1, 0, "中共青山县直属机关工作委员会", 100, List.of()),
            new Department(3, 1, "办公室党支部", 100, List.of("LiJianGuo")),
            new Department(9, 1, "财务科", 50, List.of("qian")));

    @Autowired
    private SyncDirectory sync;

    @Autowired
    private FixtureDirectory directory;

    @Autowired
    private OutOfRange range;

    @Autowired
    private OrgMapper orgs;

    @Test
    void departments_people_and_tags_become_organisations_members_and_roles() {
        read(people("lijianguo", "wang5", "zhangsan", "sunli", "qian"), tags());
        assertThat(rows("select name, kind from org order by path"))
                .containsExactly("中共青山县直属机关工作委员会 COMMITTEE", "办公室党支部 BRANCH", "第一党小组 GROUP", "财务科 UNIT");
        assertThat(
                        rows(
                                "select m.name, o.name || coalesce('/' || g.name, '') || ' ' || m.standing || ' ' || m.voting"
                                        + " from member m join org o on o.id = m.org_id left join org g on g.id = m.group_id order by m.id"))
                .containsExactly(
                        "lijianguo 办公室党支部 FULL true",
                        "wang5 办公室党支部/第一党小组 FULL true",
                        "zhangsan 办公室党支部/第一党小组 PROBATIONARY false",
                        "sunli 办公室党支部 NONE false",
                        "qian 财务科 FULL true");
        assertThat(rows("select m.name, g.role || ' ' || o.name from role_grant g join member m on m.id = g.member_id"
                        + " join org o on o.id = g.org_id order by 1, 2"))
                .containsExactly(
                        "lijianguo SECRETARY 办公室党支部",
                        "lijianguo UPPER_ADMIN 中共青山县直属机关工作委员会",
                        "wang5 GROUP_LEADER 第一党小组");
    }

    @Test
    void a_renamed_userid_stays_the_same_person_also_when_read_before_it_was_told() {
        read(people("zhangsan", "lijianguo"), List.of());
        Object id = stage.rows("select id from member where wecom_userid = 'zhangsan'")
                .get(0)
                .get("id");
        read(people("zhangsan01", "lijianguo"), List.of());
        assertThat(range.list(orgs.all())).extracting(OutOfRange.Unseen::userid).containsExactly("zhangsan");
        sync.renamed("ZhangSan", "ZhangSan01", clock.instant());
        sync.renamed("ZhangSan", "ZhangSan01", clock.instant());
        read(people("zhangsan01", "lijianguo"), List.of());
        assertThat(stage.rows("select id from member where wecom_userid = 'zhangsan01' and active"))
                .containsExactly(Map.of("id", id));
        assertThat(stage.count("select count(*) from member where active")).isEqualTo(2);
        assertThat(range.list(orgs.all())).isEmpty();
        assertThat(rows("select act, detail from member_event")).containsExactly("RENAMED zhangsan → zhangsan01");
    }

    @Test
    void who_goes_to_another_branch_has_it_on_record() {
        read(people("zhangsan", "lijianguo"), List.of());
        stage.execute(
                "update member set org_id = (select id from org where wecom_department_id = 9) where name = 'zhangsan'");
        read(people("zhangsan", "lijianguo"), List.of());
        assertThat(rows("select act, detail from member_event")).containsExactly("MOVED 财务科 → 办公室党支部");
    }

    @Test
    void who_leaves_is_put_out_of_use_and_comes_back_as_the_same_person() {
        read(people("zhangsan", "lijianguo"), List.of());
        read(people("lijianguo"), List.of());
        assertThat(stage.count("select count(*) from member where wecom_userid = 'zhangsan' and not active"))
                .isEqualTo(1);
        read(people("zhangsan", "lijianguo"), List.of());
        assertThat(stage.count("select count(*) from member where active")).isEqualTo(2);
    }

    @Test
    void a_tag_taken_away_takes_the_role_away_and_grants_by_hand_stay() {
        read(people("lijianguo"), tags());
        stage.execute(
                "insert into role_grant (member_id, org_id, role, source) select member_id, org_id, 'RECORDER', 'ADMIN' from"
                        + " role_grant where role = 'SECRETARY'");
        read(people("lijianguo"), List.of());
        assertThat(rows("select role, source from role_grant order by 1"))
                .containsExactly("RECORDER ADMIN", "SECRETARY WECOM");
    }

    @ParameterizedTest
    @CsvSource({
        "第一党支部, BRANCH",
        "机关第一党支部委员会, BRANCH",
        "退休干部党总支, GENERAL_BRANCH",
        "局机关党总支部, GENERAL_BRANCH",
        "青山县直机关工委, COMMITTEE",
        "县税务局党委, COMMITTEE",
        "县税务局党组, COMMITTEE",
        "第二党小组, GROUP",
        "办公室, UNIT",
        "中共青山县委员会, COMMITTEE",
        "职称评审委员会, UNIT",
        "县委党校, UNIT"
    })
    void the_end_of_a_name_says_what_a_department_is(String name, String kind) {
        assertThat(OrgNames.kind(name)).hasToString(kind);
    }

    private void read(List<Person> people, List<Tag> tags) {
        directory.set(new DirectorySnapshot(DEPARTMENTS, people, tags));
        sync.run();
    }

    private static List<Person> people(String... userids) {
        Map<String, Long> homes =
                Map.of("lijianguo", 3L, "wang5", 4L, "zhangsan", 4L, "zhangsan01", 4L, "sunli", 3L, "qian", 9L);
        return java.util.Arrays.stream(userids)
                .map(id -> new Person(id, id, List.of(Objects.requireNonNull(homes.get(id))), 0, List.of(), true))
                .toList();
    }

    private static List<Tag> tags() {
        return List.of(
                new Tag(1, "预备党员", List.of("zhangsan"), List.of()),
                new Tag(2, "非党员", List.of("sunli"), List.of()),
                new Tag(3, "党员", List.of("qian"), List.of()),
                new Tag(4, "上级党务管理员", List.of("LiJianguo"), List.of()),
                new Tag(5, "党支部书记", List.of("qian"), List.of()));
    }

    private List<String> rows(String query) {
        return stage.rows(query).stream()
                .map(row -> String.join(
                        " ", row.values().stream().map(Object::toString).toList()))
                .toList();
    }
}
