package cn.zhibu.bot.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.fixture.BotIT;
import cn.zhibu.domain.fixture.Scene;
import cn.zhibu.domain.fixture.SettableClock;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.outbox.DeliverOutbox;
import cn.zhibu.domain.step.RunMeetingSteps;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.conversation.OpenQuestionMapper;
import cn.zhibu.mapper.conversation.QuestionKind;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingStepMapper;
import cn.zhibu.mapper.meeting.Step;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FeedbackIT extends BotIT {

    private static final String SECRET = "会议室太冷了希望开暖气";

    @Autowired
    private Scene scene;

    @Autowired
    private OpenQuestionMapper questions;

    @Autowired
    private MeetingStepMapper steps;

    @Autowired
    private RunMeetingSteps run;

    @Autowired
    private DeliverOutbox deliver;

    private Org branch;
    private Member member;
    private Meeting meeting;

    @BeforeEach
    void somebodyWasThere() {
        branch = stage.branch("第一支部");
        stage.secretary(branch, "shuji", "李书记");
        member = stage.member(branch, "zhangsan", "张三");
        meeting = scene.meeting(branch);
        present(member);
        clock.set("2026-12-01", "16:31");
    }

    @Test
    void an_anonymous_answer_and_its_words_leave_no_way_from_the_person_to_them() {
        Answer given = tap("zhangsan", "poor/" + meeting.id());
        assertThat(given.label()).isEqualTo("已匿名反馈");
        assertThat(given.text()).contains("无法撤销").doesNotContain("有待改进");
        assertThat(say("zhangsan", SECRET)).contains("已匿名记下").doesNotContain(SECRET);
        assertThat(stage.rows("select choice, words, signed_by from feedback_answer order by choice"))
                .hasToString("[{choice=4, words=null, signed_by=null}, {choice=null, words=" + SECRET
                        + ", signed_by=null}]");
        List<String> ids = stage.rows("select id from feedback_answer").stream()
                .map(row -> row.get("id").toString())
                .toList();
        for (Map<String, Object> table : tables()) {
            String name = table.get("tablename").toString();
            List<Map<String, Object>> rows = stage.rows("select t::text as content from " + name + " t");
            assertThat(rows)
                    .as(name)
                    .allSatisfy(row -> assertThat(row.get("content").toString()).satisfies(content -> {
                        assertThat(content).doesNotContain(SECRET, "有待改进", "poor");
                        ids.forEach(id -> assertThat(content).doesNotContain(id));
                    }));
        }
        assertThat(stage.rows("select distinct xmin::text from feedback_answer"))
                .hasSize(1);
    }

    @Test
    void rows_lie_in_the_order_of_their_random_ids_not_in_that_of_the_answers() {
        for (int i = 0; i < 12; i++) {
            Member other = stage.member(branch, "p" + i, "党员" + i);
            present(other);
            tap("p" + i, (i % 2 == 0 ? "good/" : "fair/") + meeting.id());
        }
        List<Map<String, Object>> rows = stage.rows("select id from feedback_answer order by ctid");
        assertThat(rows)
                .hasSize(12)
                .isSortedAccordingTo(
                        (a, b) -> a.get("id").toString().compareTo(b.get("id").toString()));
    }

    @Test
    void a_second_answer_is_refused_without_repeating_the_first() {
        assertThat(say("zhangsan", "2")).startsWith("谢谢，已匿名记下");
        clock.advance(Duration.ofHours(25));
        assertThat(say("zhangsan", "好")).startsWith("您已反馈过").doesNotContain("较好");
        assertThat(tap("zhangsan", "good/1").label()).isNull();
        assertThat(say("zhangsan", "活动反馈")).startsWith("您已反馈过");
        assertThat(stage.rows("select choice from feedback_answer").get(0)).containsEntry("choice", (Object) 2);
        assertThat(stage.count("select count(*) from feedback_answer")).isEqualTo(1);
    }

    @Test
    void who_signs_first_signs_the_choice_and_who_signs_later_signs_the_words() {
        assertThat(say("zhangsan", "实名")).contains("接下来的反馈将署名", "1 好");
        assertThat(say("zhangsan", "1")).startsWith("谢谢，已记下您对");
        assertThat(say("zhangsan", "讲得很清楚")).contains("署名：讲得很清楚");
        assertThat(stage.count("select count(*) from feedback_answer where signed_by = ?", member.id()))
                .isEqualTo(2);
        Member other = stage.member(branch, "lisi", "李四");
        present(other);
        assertThat(say("lisi", "较好")).startsWith("谢谢，已匿名记下");
        say("lisi", "实名");
        say("lisi", "建议下次早点结束");
        assertThat(stage.rows("select choice, words from feedback_answer where signed_by = ?", other.id()))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("words", "建议下次早点结束").containsEntry("choice", null));
    }

    @Test
    void commands_win_over_words_of_feedback_and_words_end_after_a_day() {
        say("zhangsan", "1");
        assertThat(say("zhangsan", "帮助")).contains("张三同志");
        clock.advance(Duration.ofHours(23));
        assertThat(say("zhangsan", "挺好的")).contains("已匿名记下您补充的意见");
        assertThat(say("zhangsan", "还想说一句")).startsWith("未能识别");
    }

    @Test
    void who_was_not_there_is_refused_politely() {
        Member absent = stage.member(branch, "wangwu", "王五");
        scene.expect(meeting, absent, AttendanceStatus.ABSENT);
        tap("wangwu", "good/" + meeting.id());
        assertThat(stage.told(absent)).singleElement().asString().contains("到会登记中没有您");
        assertThat(stage.count("select count(*) from feedback_given")).isZero();
    }

    @Test
    void a_word_before_the_card_takes_the_card_back() {
        Meeting evening = evening();
        assertThat(say("zhangsan", "1")).contains("没有等您回复");
        assertThat(say("zhangsan", "好")).contains("已匿名记下");
        assertThat(stage.rows("select state from outbox_message where meeting_id = ?", evening.id()))
                .hasToString("[{state=CANCELLED}]");
    }

    @Test
    void from_the_evening_on_the_word_asks_and_from_the_next_window_on_the_digit_answers() {
        evening();
        assertThat(say("zhangsan", "活动反馈")).contains("1 好");
        say("zhangsan", "返回");
        clock.set("2026-12-02", "08:20");
        assertThat(say("zhangsan", "2")).contains("已匿名记下");
    }

    @Test
    void a_word_after_the_card_disables_it_while_its_code_is_valid() {
        Meeting evening = evening();
        clock.set("2026-12-02", "08:20");
        deliver.run();
        say("zhangsan", "较好");
        deliver.run();
        assertThat(messenger.bodies()).last().asString().isEqualTo("[zhangsan] code1 -> 已反馈");
        assertThat(tap("zhangsan", "good/" + evening.id()).text()).contains("已反馈过");
    }

    /** A meeting that ends at 21:00, whose card waits for the next window. */
    private Meeting evening() {
        stage.execute("delete from open_question");
        stage.execute("delete from attendance");
        Meeting evening = scene.meeting(branch, SettableClock.beijing("2026-12-01", "19:30"), false);
        scene.expect(evening, member, AttendanceStatus.CLAIMED);
        steps.plan(evening.id(), Step.CLOSE, evening.endsAt());
        clock.set("2026-12-01", "21:00");
        run.run();
        return evening;
    }

    @Test
    void the_secretary_reads_counts_and_from_five_answers_on_the_words() {
        for (int i = 0; i < 4; i++) {
            present(stage.member(branch, "p" + i, "党员" + i));
            say("p" + i, "1");
        }
        say("p0", "内容充实");
        assertThat(say("shuji", "反馈"))
                .contains("到会 5 人，已反馈 4 人", "好 4 · 较好 0", "另有 1 条")
                .doesNotContain("内容充实");
        say("zhangsan", "3");
        assertThat(say("shuji", "反馈")).contains("一般 1", "- 内容充实");
        assertThat(say("zhangsan", "反馈")).startsWith("“反馈”由支部书记");
    }

    private void present(Member person) {
        scene.expect(meeting, person, AttendanceStatus.PRESENT);
        questions.ask(
                person.id(),
                QuestionKind.FEEDBACK,
                meeting.id(),
                clock.instant(),
                meeting.endsAt().plus(Duration.ofDays(7)));
    }

    private List<Map<String, Object>> tables() {
        return stage.rows(
                "select tablename from pg_tables where schemaname = 'public' and tablename <> 'feedback_answer'"
                        + " and tablename <> 'flyway_schema_history'");
    }
}
