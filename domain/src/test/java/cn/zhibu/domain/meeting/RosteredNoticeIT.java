package cn.zhibu.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.zhibu.domain.directory.Department;
import cn.zhibu.domain.directory.DirectorySnapshot;
import cn.zhibu.domain.directory.Person;
import cn.zhibu.domain.directory.SyncDirectory;
import cn.zhibu.domain.directory.Tag;
import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.fixture.FixtureDirectory;
import cn.zhibu.domain.roster.ImportRoster;
import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.attendance.RollRow;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import cn.zhibu.mapper.org.OrgMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RosteredNoticeIT extends DomainIT {

    private static final String ROSTER = """
            支部,姓名,企业微信账号,党小组,类别,表决权,免到会,派驻
            机关第一支部,李建国,lijianguo,第一党小组,正式,有,否,
            机关第一支部,张三,zhangsan,,正式,无,否,
            机关第一支部,赵大爷,,,正式,有,否,
            机关第一支部,钱大妈,,,正式,有,是,
            机关第一支部,孙丽华,sunlihua,,,,,党建观察员
            """;

    @Autowired
    private SyncDirectory sync;

    @Autowired
    private FixtureDirectory directory;

    @Autowired
    private ImportRoster roster;

    @Autowired
    private DraftMeeting draftMeeting;

    @Autowired
    private PublishMeeting publishMeeting;

    @Autowired
    private AttendanceMapper rolls;

    @Autowired
    private MemberMapper members;

    @Autowired
    private OrgMapper orgs;

    @Test
    void the_notice_copies_the_observer_and_names_who_has_no_wecom() {
        entered();
        Member li = member("lijianguo");
        DraftOutcome.Drafted drafted = (DraftOutcome.Drafted) draftMeeting.draft(
                Planned.by(li, clock),
                Planned.themeDay(Objects.requireNonNull(orgs.find(li.orgId())), "2026-12-01", "15:00"));
        long id = drafted.preview().meeting().id();
        assertThat(publishMeeting.publish(Planned.by(li, clock), id))
                .isInstanceOfSatisfying(
                        PublishOutcome.Published.class,
                        published -> assertThat(published.withoutWecom()).contains("赵大爷"));
        assertThat(rolls.roll(id))
                .extracting(RollRow::name, RollRow::status, RollRow::counted, RollRow::voter)
                .containsExactlyInAnyOrder(
                        tuple("李建国", AttendanceStatus.EXPECTED, true, true),
                        tuple("张三", AttendanceStatus.EXPECTED, true, false),
                        tuple("赵大爷", AttendanceStatus.EXPECTED, true, true),
                        tuple("钱大妈", AttendanceStatus.EXEMPT, false, true),
                        tuple("孙丽华", AttendanceStatus.OBSERVER, false, false));
        assertThat(stage.told(member("sunlihua"))).singleElement().asString().contains("【列席通知】");
    }

    @Test
    void the_next_synchronisation_leaves_what_the_roster_says() {
        entered();
        sync.run();
        assertThat(member("zhangsan").voting()).isFalse();
        assertThat(member("lijianguo").groupId())
                .as("a group the directory does not name")
                .isNotNull();
        assertThat(stage.count("select count(*) from member where active and wecom_userid is null"))
                .isEqualTo(2);
    }

    private void entered() {
        directory.set(new DirectorySnapshot(
                List.of(
                        new Department(1, 0, "县直机关工委", 100, List.of("sunlihua")),
                        new Department(2, 1, "机关第一支部", 90, List.of("lijianguo")),
                        new Department(3, 2, "第一党小组", 80, List.of())),
                List.of(person("sunlihua", "孙丽华", 1), person("lijianguo", "李建国", 2), person("zhangsan", "张三", 2)),
                List.<Tag>of()));
        sync.run();
        roster.take(ROSTER.getBytes(StandardCharsets.UTF_8), LocalDate.of(2026, 11, 23));
    }

    private static Person person(String userid, String name, long department) {
        return new Person(userid, name, List.of(department), 0, List.of(), true);
    }

    private Member member(String userid) {
        return Objects.requireNonNull(members.findByUserid(userid));
    }
}
