package cn.zhibu.bot.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.fixture.BotIT;
import cn.zhibu.domain.fixture.LectureScene;
import cn.zhibu.domain.lecture.library.CountOpens;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LibraryByChatIT extends BotIT {

    @Autowired
    private LectureScene lectures;

    @Autowired
    private CountOpens opens;

    private Org branch;
    private Member zhang;
    private Member teacher;
    private long lecturer;
    private long topic;

    @BeforeEach
    void people() {
        Org committee = stage.org(null, OrgKind.COMMITTEE, "机关党委");
        branch = stage.org(committee, OrgKind.BRANCH, "第一支部");
        zhang = stage.member(branch, "zhang", "张三");
        teacher = stage.member(branch, "wang", "王老师");
        Member upper = stage.member(committee, "shangji", "上级");
        stage.grant(upper, committee, Role.UPPER_ADMIN);
        lecturer = lectures.lecturer(teacher, 2);
        topic = lectures.topic("党史");
    }

    @Test
    void an_empty_library_says_so_and_a_full_one_is_paged_with_its_numbers() {
        assertThat(say("zhang", "最新微课")).contains("还没有您能看的微课");
        for (int i = 1; i <= 30; i++) {
            lectures.clip(lecturer, "第" + i + "讲 学习全会精神的体会与思考", topic, branch);
        }
        String first = menu("zhang", "最新微课");
        assertThat(first)
                .contains("\n1 第30讲", "https://zhibu.example/m/clips/30", "更多")
                .doesNotContain("第1讲");
        assertThat(say("zhang", "更多")).doesNotContain("\n1 第30讲");
        assertThat(say("zhang", "微课 第7讲")).contains("1 第7讲").doesNotContain("第8讲");
        assertThat(say("zhang", "微课党史")).contains("与“党史”有关的微课 30 节");
        assertThat(say("zhang", "微课 没有的")).contains("没有找到与“没有的”有关的微课");
    }

    @Test
    void a_lecturer_hears_counts_and_gets_a_picture() {
        long clip = lectures.clip(lecturer, "一封家书", topic, branch);
        opens.opened(zhang, clip, clock.instant());
        opens.completed(clip, clock.instant());
        assertThat(say("wang", "我的微课")).contains("编号1 “一封家书” 打开 1 次，看完 1 次", "今年还没有点单", "/m/lectures");
        assertThat(stage.told(teacher)).singleElement().asString().contains("微课每天打开次数");
        assertThat(say("zhang", "我的微课")).contains("您还不是微党课讲师");
    }

    @Test
    void the_upper_level_takes_a_clip_down_and_sets_the_rhythm() {
        lectures.clip(lecturer, "一封家书", topic, branch);
        assertThat(say("zhang", "撤下微课 1 x")).doesNotContain("已撤下，");
        assertThat(say("shangji", "撤下微课 1")).contains("请写明编号和原因");
        assertThat(say("shangji", "撤下微课 1 内容需核实")).contains("已撤下");
        assertThat(say("shangji", "撤下微课 1 再来")).contains("没有找到可以撤下的微课");
        assertThat(say("zhang", "最新微课")).contains("还没有您能看的微课");
        assertThat(say("shangji", "微课推送 每周")).contains("“每周”");
        assertThat(say("shangji", "微课推送 天天")).contains("微课推送 每月");
        assertThat(stage.rows("select name, setting from org_setting"))
                .containsExactly(Map.of("name", "lecture.digest", "setting", "weekly"));
    }
}
