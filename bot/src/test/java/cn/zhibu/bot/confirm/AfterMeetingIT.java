package cn.zhibu.bot.confirm;

import static cn.zhibu.domain.fixture.SettableClock.beijing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.callback.Inbound;
import cn.zhibu.bot.fixture.BotIT;
import cn.zhibu.domain.fixture.Scene;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AfterMeetingIT extends BotIT {

    @Autowired
    private Scene scene;

    @Autowired
    private OpenQuestionMapper questions;

    private Org branch;
    private Member secretary;
    private Meeting meeting;

    @BeforeEach
    void three_on_the_roll_after_the_end() {
        branch = stage.branch("第一党支部");
        secretary = stage.secretary(branch, "wangwu", "王五");
        meeting = scene.meeting(branch);
        scene.expect(meeting, secretary, AttendanceStatus.EXPECTED);
        scene.expect(meeting, stage.member(branch, "zhangsan", "张三"), AttendanceStatus.EXPECTED);
        scene.expect(meeting, stage.member(branch, null, "李四"), AttendanceStatus.EXPECTED);
        clock.set(beijing("2026-12-01", "16:41"));
    }

    @Test
    void the_roll_is_shown_marked_undone_previewed_and_signed_by_words() {
        assertThat(say("wangwu", "点名")).contains("1 王五 未答复").contains("3 李四 未答复");
        assertThat(say("wangwu", "到 1-2"))
                .contains("已登记 2 人")
                .contains("尚未登记 1 人：3李四")
                .contains("回复 0 撤销");
        assertThat(say("wangwu", "0")).contains("2 人恢复");
        assertThat(say("wangwu", "除3外全到 缺3")).contains("已登记 3 人").contains("全部人员均已登记");
        assertThat(say("wangwu", "确认到会"))
                .contains("应到 3 人，实到 2 人")
                .contains("有表决权党员应到3人、实到2人，已达到半数")
                .contains("将记为缺席：李四");
        assertThat(stage.told(secretary)).singleElement().asString().contains("sign/" + meeting.id());
        assertThat(say("wangwu", "确认到会")).contains("已确认").contains("需补学 1 人");
        assertThat(say("wangwu", "确认到会")).contains("已于 12月1日(周二) 16:41 由王五同志确认");
        assertThat(say("wangwu", "到 3")).contains("已确认，不能再点名").contains("补录");
        assertThat(say("wangwu", "补录 3 到 当日在会场")).contains("李四同志").contains("当日在会场");
        assertThat(say("wangwu", "撤销确认")).contains("请写明原因");
        assertThat(say("wangwu", "撤销确认 名单有误")).contains("已撤销");
        assertThat(say("wangwu", "统计")).contains("12月统计：已开展 1 次");
    }

    @Test
    void a_digit_shows_the_preview_and_the_next_one_signs_like_the_two_buttons() {
        questions.ask(
                secretary.id(), QuestionKind.CONFIRM, meeting.id(), clock.instant(), beijing("2026-12-31", "15:00"));

        assertThat(say("wangwu", "1")).contains("核对无误");
        assertThat(say("wangwu", "1")).contains("已确认");
        assertThat(stage.count("select count(*) from meeting where status = 'CONFIRMED'"))
                .isEqualTo(1);
    }

    @Test
    void the_button_of_the_question_leads_to_the_button_that_signs() {
        assertThat(tap("wangwu", "confirm/" + meeting.id()).label()).isEqualTo("请看预览");
        assertThat(tap("wangwu", "sign/" + meeting.id()).label()).isEqualTo("已确认到会");
        assertThat(tap("wangwu", "sign/" + meeting.id()).label()).isNull();
    }

    @Test
    void a_member_neither_confirms_nor_calls_the_roll() {
        assertThat(say("zhangsan", "确认到会")).contains("由支部书记、委员等使用");
        assertThat(say("zhangsan", "到 1-3")).contains("由支部书记、委员等使用");
        assertThat(tap("zhangsan", "sign/" + meeting.id()).text()).contains("不属于您负责的支部");
        assertThat(say("zhangsan", "确认")).contains("没有等待确认的事项");
    }

    @Test
    void a_bad_number_is_named_and_nothing_is_marked() {
        assertThat(say("wangwu", "到 1-2 8")).contains("没有 8 号").contains("未作任何登记");
        assertThat(stage.count("select count(*) from attendance_event")).isZero();
    }

    @Test
    void the_code_is_said_while_the_check_in_is_open() {
        assertThat(say("wangwu", "签到码")).contains("已结束");
        clock.set(beijing("2026-12-01", "14:50"));
        assertThat(say("wangwu", "口令")).containsPattern("当前签到码：\\d{4}").contains("14:55 更换");
        clock.set(beijing("2026-12-01", "14:40"));
        assertThat(say("wangwu", "签到码")).contains("14:45 起可用");
    }

    @Test
    void pictures_and_words_are_kept_until_finished() {
        assertThat(say("wangwu", "纪实")).contains("请发送照片或文字");
        String key = key();
        Answer kept = deliver(new Inbound.Image(origin("wangwu", key), key, "media-1"));
        assertThat(kept.text()).contains("共 1 条");
        assertThat(say("wangwu", "大家重温了入党誓词")).contains("共 2 条");
        assertThat(say("wangwu", "完成")).contains("纪实已保存");
        assertThat(stage.rows("select words, media_id from meeting_record order by id"))
                .hasSize(2);
    }

    @Test
    void a_meeting_held_without_the_bot_is_entered_afterwards() {
        assertThat(say("wangwu", "补录")).contains("30 天内");
        assertThat(say("wangwu", "补录 11月10日 15:00 三楼会议室 学习全会精神")).contains("已补录11月10日(周二) 15:00");
        assertThat(say("wangwu", "补录 12月20日 15:00 三楼会议室 学习")).contains("还没有结束");
        assertThat(say("wangwu", "补录 三楼会议室 学习")).contains("没有日期和时间");
    }
}
