package cn.zhibu.app.month;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.app.theatre.Stage;
import cn.zhibu.app.theatre.Theatre;
import cn.zhibu.sandbox.wire.ApiCall;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Dates of one month, worked out by hand from the table of the life of a meeting and from the holiday notice of 2026; the code was run only
 * afterwards. What each person's phone showed stands in {@code src/test/resources/golden}; {@code -Dgolden.write=true} writes those files anew,
 * and then {@code git diff} is to be read. Working days: 09-18, 09-20 (a Sunday), 09-21 to 09-24, 09-28 to 09-30, 10-08 to 10-10 (a Saturday), 10-12 to 10-16, 10-19.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MonthIT {

    /** The first window of a morning: 3 to 12 minutes after 08:00, to the second. */
    private static final String FIRST_WINDOW = " 08:(0[3-9]|1[0-2])";

    private static final String FIRST = "lijianguo";
    private static final String SECOND = "chenguifang";
    private static final String THIRD = "huangzhiyuan";

    private Theatre theatre;
    private Recorder recorder;
    private Diary diary;

    @BeforeAll
    void a_month_of_three_branches_is_played() {
        theatre = Theatre.open("2026-09-18", "09:05");
        recorder = new Recorder(
                theatre, Person.members().stream().map(Person::userid).toList());
        new Screenplay(new Stage(theatre, recorder)).play();
        diary = recorder.diary();
    }

    @AfterAll
    void the_curtain_falls() {
        theatre.close();
    }

    @TestFactory
    Stream<DynamicTest> everybody_read_what_stands_in_the_golden_transcript() {
        return Person.members().stream()
                .map(person -> DynamicTest.dynamicTest(
                        person.file(),
                        () -> Transcripts.check(person.file(), person.heading(), diary.of(person.userid()))));
    }

    @Test
    void the_first_tuesday_lies_in_the_holiday_and_moves_to_the_next_working_day() {
        assertThat(diary.answers(FIRST, "9月18日(周五) 09:06"))
                .singleElement()
                .asString()
                .contains("10月8日");
        assertThat(diary.times(FIRST, "签到码", "10月8日")).containsExactly("10月8日(周四) 14:45", "10月8日(周四) 14:55");
    }

    @Test
    void its_draft_comes_seven_working_days_before_and_again_three_before() {
        assertThat(diary.times(FIRST, "待发布", "10月8日"))
                .hasSize(2)
                .satisfies(first -> assertThat(first).startsWith("9月21日(周一)"), org.assertj.core.data.Index.atIndex(0))
                .satisfies(again -> assertThat(again).startsWith("9月28日(周一)"), org.assertj.core.data.Index.atIndex(1));
    }

    @Test
    void its_reminder_comes_before_the_holiday_and_only_to_those_who_are_silent() {
        assertThat(diary.who("【提醒】", "机关第一支部", "10月8日")).containsExactly("wangjiangshi", "wuguoqiang", "yangfan");
        assertThat(diary.times("yangfan", "【提醒】", "10月8日")).containsExactly("9月30日(周三) 17:10");
    }

    @Test
    void in_the_national_holiday_nobody_gets_anything() {
        assertThat(diary.all())
                .extracting(line -> line.local().toLocalDate().toString())
                .noneMatch(date -> date.compareTo("2026-10-01") >= 0 && date.compareTo("2026-10-07") <= 0);
    }

    @Test
    void a_monday_after_a_make_up_sunday_is_reminded_of_on_that_sunday() {
        assertThat(diary.who("【提醒】", "9月21日")).containsExactly("guoliang", "luoting");
        assertThat(diary.times("guoliang", "【提醒】", "9月21日")).containsExactly("9月20日(周日) 17:10");
    }

    @Test
    void check_in_opens_fifteen_minutes_before_and_is_late_from_ten_minutes_after() {
        assertThat(diary.times(SECOND, "签到码", "9月21日")).containsExactly("9月21日(周一) 14:45", "9月21日(周一) 14:55");
        assertThat(diary.answers("guoliang", "9月21日(周一) 14:52"))
                .singleElement()
                .asString()
                .contains("准时");
        assertThat(diary.answers("maxiaodong", "9月21日(周一) 15:12"))
                .singleElement()
                .asString()
                .contains("迟到");
        assertThat(diary.answers("yangfan", "10月8日(周四) 15:10"))
                .singleElement()
                .asString()
                .contains("迟到");
    }

    @Test
    void confirming_is_asked_for_ten_minutes_after_the_end_and_next_day_at_ten_past_nine() {
        assertThat(diary.times(SECOND, "请确认到会", "9月21日")).containsExactly("9月21日(周一) 16:40", "9月22日(周二) 09:10");
    }

    @Test
    void a_notice_published_in_the_evening_for_early_next_morning_goes_out_at_once() {
        assertThat(diary.who("9月23日", "老干部活动中心", "请")).contains("xulaixi");
        assertThat(diary.times("hanxuemei", "老干部活动中心")).containsExactly("9月22日(周二) 21:05");
        assertThat(diary.times("xulaixi", "老干部活动中心")).containsExactly("9月22日(周二) 21:05");
        assertThat(diary.who("【提醒】", "9月23日")).isEmpty();
    }

    @Test
    void a_leave_asked_for_that_evening_reaches_the_secretary_and_is_answered_that_evening() {
        assertThat(diary.times(THIRD, "邓光明同志请假")).containsExactly("9月22日(周二) 21:11");
        assertThat(diary.times("dengguangming", "已获同意")).containsExactly("9月22日(周二) 21:13");
    }

    @Test
    void an_early_meeting_opens_in_quiet_hours_to_its_own_people() {
        assertThat(diary.times(THIRD, "签到码", "9月23日")).containsExactly("9月23日(周三) 07:45", "9月23日(周三) 07:55");
        assertThat(diary.answers("hanxuemei", "9月23日(周三) 08:06"))
                .singleElement()
                .asString()
                .contains("准时");
        assertThat(diary.times("hanxuemei", "活动反馈", "9月23日")).containsExactly("9月23日(周三) 09:30");
    }

    @Test
    void a_notice_published_in_the_evening_before_mid_autumn_waits_for_the_first_working_morning() {
        assertThat(diary.times("hanxuemei", "主题党日通知", "社区礼堂"))
                .singleElement()
                .asString()
                .matches("9月28日\\(周一\\)" + FIRST_WINDOW);
        assertThat(diary.who("【提醒】", "9月29日")).containsExactly("dengguangming", "hanxuemei");
        assertThat(diary.times("hanxuemei", "【提醒】", "9月29日")).containsExactly("9月28日(周一) 17:10");
    }

    @Test
    void a_saturday_in_the_holiday_is_reminded_of_on_thursday() {
        assertThat(diary.who("【提醒】", "9月26日")).containsExactly("wangjiangshi", "yangfan", "zhengshuang");
        assertThat(diary.times("yangfan", "【提醒】", "9月26日")).containsExactly("9月24日(周四) 17:10");
    }

    @Test
    void a_saturday_meeting_opens_and_closes_on_that_saturday_and_asks_for_feedback_on_monday() {
        assertThat(diary.times(FIRST, "签到码", "9月26日")).containsExactly("9月26日(周六) 09:15", "9月26日(周六) 09:25");
        assertThat(diary.times(FIRST, "请确认到会", "9月26日")).first().isEqualTo("9月26日(周六) 11:10");
        assertThat(diary.times("zhangsan", "活动反馈", "9月26日"))
                .singleElement()
                .asString()
                .matches("9月28日\\(周一\\)" + FIRST_WINDOW);
    }

    @Test
    void its_second_question_to_confirm_waits_from_sunday_to_monday_morning() {
        assertThat(diary.times(FIRST, "请确认到会", "9月26日")).hasSize(2);
        assertThat(diary.times(FIRST, "请确认到会", "9月26日").get(1)).matches("9月28日\\(周一\\) (08:.*|09:(0.|10))");
    }

    @Test
    void an_evening_meeting_is_opened_and_closed_that_evening_and_asks_for_feedback_next_morning() {
        assertThat(diary.times(THIRD, "签到码", "9月29日")).containsExactly("9月29日(周二) 18:45", "9月29日(周二) 18:55");
        assertThat(diary.times(THIRD, "请确认到会", "9月29日")).containsExactly("9月29日(周二) 20:40", "9月30日(周三) 09:10");
        assertThat(diary.times("hanxuemei", "活动反馈", "9月29日"))
                .singleElement()
                .asString()
                .matches("9月30日\\(周三\\)" + FIRST_WINDOW);
    }

    @Test
    void a_change_on_the_day_itself_goes_out_at_once_even_at_noon() {
        assertThat(diary.times("wangjiangshi", "变更通知", "16:40")).containsExactly("9月30日(周三) 12:40");
        assertThat(diary.times(FIRST, "签到码", "9月30日")).containsExactly("9月30日(周三) 16:25", "9月30日(周三) 16:35");
        assertThat(diary.times(FIRST, "请确认到会", "9月30日")).hasSize(2).first().isEqualTo("9月30日(周三) 18:20");
        assertThat(diary.times(FIRST, "请确认到会", "9月30日").get(1)).matches("10月8日\\(周四\\) (08:.*|09:(0.|10))");
    }

    @Test
    void make_up_study_is_due_seven_days_after_signing_and_never_in_the_holiday() {
        assertThat(diary.times("dengguangming", "9月23日", "请于9月30日")).hasSize(1);
        assertThat(diary.times("linxiuying", "9月21日", "请于10月8日")).containsExactly("9月24日(周四) 09:20");
        assertThat(diary.times("luoting", "9月21日", "请于10月8日")).containsExactly("9月24日(周四) 09:20");
        assertThat(diary.times("liufang", "9月26日", "请于10月8日")).containsExactly("9月28日(周一) 09:35");
        assertThat(diary.times("dengguangming", "9月29日", "请于10月8日")).containsExactly("9月30日(周三) 09:22");
        assertThat(diary.times("wangjiangshi", "10月8日", "请于10月15日")).containsExactly("10月8日(周四) 16:43");
    }

    @Test
    void a_make_up_saturday_is_a_working_day() {
        assertThat(diary.times("zhouxiaomei", "活动反馈", "10月10日")).containsExactly("10月10日(周六) 11:30");
        assertThat(diary.times("zhouxiaomei", "支委会", "【提醒】")).containsExactly("10月9日(周五) 17:10");
        assertThat(diary.who("支委会通知", "205室")).contains(FIRST, "zhouxiaomei").doesNotContain("zhangsan", "liufang");
        assertThat(diary.times("hanxuemei", "【提醒】", "10月12日")).containsExactly("10月10日(周六) 17:10");
        assertThat(diary.who("【提醒】", "10月12日")).containsExactly("hanxuemei");
    }

    @Test
    void what_is_cancelled_on_sunday_is_told_on_monday_morning_before_it_would_have_begun() {
        for (String userid : new String[] {"hanxuemei", "dengguangming", "xulaixi"}) {
            assertThat(diary.times(userid, "【取消通知】", "10月12日"))
                    .singleElement()
                    .asString()
                    .matches("10月12日\\(周一\\)" + FIRST_WINDOW);
        }
        assertThat(diary.changes("hanxuemei", "10月11日(周日) 16:05")).isNotEmpty();
        assertThat(diary.times(THIRD, "签到码", "10月12日")).isEmpty();
    }

    @Test
    void a_meeting_moved_after_ninety_six_hours_leaves_the_old_card_which_answers_politely() {
        assertThat(diary.times("luoting", "主题党日变更通知", "10月19日")).containsExactly("10月12日(周一) 10:20");
        assertThat(diary.changes("luoting", "10月12日(周一) 10:20")).isEmpty();
        assertThat(diary.shown("luoting", "10月12日(周一) 10:25")).anyMatch(text -> text.contains("10月19日"));
        assertThat(diary.who("【提醒】", "10月16日")).isEmpty();
    }

    @Test
    void a_monday_is_reminded_of_on_friday() {
        assertThat(diary.who("【提醒】", "10月19日")).containsExactly("guoliang", "linxiuying");
        assertThat(diary.times("linxiuying", "【提醒】", "10月19日")).containsExactly("10月16日(周五) 17:10");
        assertThat(diary.times(SECOND, "签到码", "10月19日")).containsExactly("10月19日(周一) 14:45", "10月19日(周一) 14:55");
    }

    @Test
    void no_message_of_the_month_leaves_at_a_full_or_half_hour_in_quiet_hours_or_on_a_day_off() {
        Map<String, Person> cast =
                Person.members().stream().collect(Collectors.toMap(Person::userid, person -> person));
        List<ApiCall> sent = theatre.sandbox().calls().where(call -> call.path().endsWith("message/send"));
        assertThat(sent).hasSizeGreaterThan(100);
        assertThat(sent.stream().flatMap(MonthIT::sent))
                .filteredOn(line -> !QuietHours.allow(line.at(), cast.get(line.userid())))
                .filteredOn(line -> !recorder.acts().contains(new Recorder.Act(line.at(), line.userid())))
                .extracting(line -> line.stamp() + " " + line.userid())
                .containsOnly(
                        // published in the evening for a meeting that begins before the next window
                        "9月22日(周二) 21:05 hanxuemei",
                        "9月22日(周二) 21:05 dengguangming",
                        "9月22日(周二) 21:05 xulaixi",
                        // the leave asked for that evening, and its answer
                        "9月22日(周二) 21:11 huangzhiyuan",
                        "9月22日(周二) 21:13 dengguangming",
                        // a change on the day itself
                        "9月30日(周三) 12:40 zhouxiaomei",
                        "9月30日(周三) 12:40 zhangsan",
                        "9月30日(周三) 12:40 liufang",
                        "9月30日(周三) 12:40 yangfan",
                        "9月30日(周三) 12:40 wuguoqiang",
                        "9月30日(周三) 12:40 zhengshuang",
                        "9月30日(周三) 12:40 fengyuxin",
                        "9月30日(周三) 12:40 wangjiangshi");
    }

    private static Stream<Line> sent(ApiCall call) {
        return Arrays.stream(call.request().path("touser").asString().split("\\|"))
                .map(userid -> new Line(call.at(), userid, Line.Sort.CAME, ""));
    }
}
