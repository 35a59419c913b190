package cn.zhibu.bot.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.bot.callback.Inbound;
import cn.zhibu.bot.fixture.BotIT;
import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.fixture.Films;
import cn.zhibu.domain.fixture.ScriptedSource;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.lecture.AttachMedia;
import cn.zhibu.domain.lecture.FetchClips;
import cn.zhibu.domain.media.ClipSource;
import cn.zhibu.domain.outbox.DeliverOutbox;
import cn.zhibu.mapper.attendance.Channel;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.Role;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** 张三 lectures, 赵六 and 孙七 review. */
class PublishIT extends BotIT {

    @Autowired
    private ScriptedSource platform;

    @Autowired
    private FetchClips fetch;

    @Autowired
    private DeliverOutbox outbox;

    @Autowired
    private AttachMedia attach;

    @Autowired
    private TransactionTemplate transaction;

    private Org committee;
    private Org branch;
    private Member zhang;
    private Member zhao;
    private Member sun;

    @BeforeEach
    void people() {
        platform.clear();
        committee = stage.org(null, OrgKind.COMMITTEE, "县委");
        branch = stage.org(committee, OrgKind.BRANCH, "第一支部");
        stage.secretary(branch, "lijianguo", "李建国");
        zhang = stage.member(branch, "zhangsan", "张三");
        zhao = stage.member(branch, "zhaoliu", "赵六");
        sun = stage.member(branch, "sunqi", "孙七");
        stage.member(branch, "wangwu", "王五");
        stage.grant(zhang, committee, Role.LECTURER);
        stage.grant(zhao, committee, Role.REVIEWER);
        stage.grant(sun, committee, Role.REVIEWER);
        stage.execute("insert into lecture_topic (name, sort_order) values ('理论学习', 1), ('党史故事', 2)");
    }

    @Test
    void a_video_sent_into_the_chat_becomes_a_published_clip() {
        assertThat(video("zhangsan", "media-1")).contains("已收到视频", "请问标题");
        described("红色故事三十讲", "2", "12分钟", "无", "2");
        assertThat(tap("zhangsan", "clip-submit/1").text()).contains("文件还在保存");
        platform.next(new ClipSource.Fetched.Whole(), Films.bytes("clip.mp4"));
        assertThat(fetch.run()).isEqualTo(1);
        assertThat(stage.told(zhang)).last().asString().contains("微课预览", "红色故事三十讲", "党史故事", "12 分钟", "县委及下级");
        assertThat(say("zhangsan", "1")).startsWith("已提交审核：《红色故事三十讲》");
        assertThat(stage.told(zhao)).singleElement().asString().contains("微课待审核", "张三");
        Answer approved = tap("zhaoliu", "clip-approve/1");
        assertThat(approved.label()).isEqualTo("已通过");
        assertThat(stage.told(zhang)).last().asString().contains("已通过审核");
        assertThat(stage.rows("select published_version from lecture_clip"))
                .extracting(row -> row.get("published_version"))
                .containsExactly(1);
        assertThat(acts()).containsExactly("made", "attached", "submitted", "approved");
    }

    @Test
    void the_first_of_two_reviewers_decides_and_the_other_hears_who_and_when() {
        submitted();
        assertThat(tap("sunqi", "clip-return/1").text()).contains("请写明退回意见");
        assertThat(say("zhaoliu", "微课通过 1")).startsWith("已通过");
        assertThat(say("sunqi", "声音太小")).contains("已由赵六同志于", "审核通过");
        assertThat(acts()).endsWith("submitted", "approved");
    }

    @Test
    void of_two_reviewers_at_once_one_wins() throws Exception {
        submitted();
        List<Inbound> taps = List.of(tapped("zhaoliu", "clip-approve/1"), tapped("sunqi", "clip-approve/1"));
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Answer>> work = taps.stream()
                    .<Callable<Answer>>map(tap -> () -> reception.receive(tap))
                    .toList();
            List<String> labels = new java.util.ArrayList<>();
            for (Future<Answer> answer : both.invokeAll(work)) {
                labels.add(String.valueOf(answer.get().label()));
            }
            assertThat(labels).containsExactlyInAnyOrder("已通过", "已办结");
        } finally {
            both.shutdown();
        }
        assertThat(acts()).filteredOn("approved"::equals).hasSize(1);
    }

    @Test
    void a_card_of_before_approves_nothing_it_does_not_show() {
        submitted();
        outbox.run();
        String card = messenger.bodies().stream()
                .filter(body -> body.contains("微课待审核"))
                .findFirst()
                .orElseThrow();
        Matcher task = Pattern.compile("z\\d+-[0-9a-z]+").matcher(card);
        assertThat(task.find()).isTrue();
        say("zhangsan", "撤回 1");
        say("zhangsan", "更新微课 1");
        assertThat(tap("zhangsan", "clip-submit/1").label()).isEqualTo("已提交");
        assertThat(tap("zhaoliu", "clip-approve/1", task.group()).text()).contains("讲师已撤回这一版");
        assertThat(tap("zhaoliu", "clip-return/1", task.group()).text()).contains("讲师已撤回这一版");
        assertThat(stage.count("select count(*) from lecture_clip where published_version is null"))
                .isOne();
        assertThat(say("zhaoliu", "微课通过 1")).startsWith("已通过");
        assertThat(published()).isEqualTo(2);
    }

    @Test
    void a_reason_begun_for_one_version_does_not_send_back_the_next() {
        submitted();
        assertThat(tap("zhaoliu", "clip-return/1").text()).contains("请写明退回意见");
        say("zhangsan", "撤回 1");
        say("zhangsan", "更新微课 1");
        tap("zhangsan", "clip-submit/1");
        assertThat(say("zhaoliu", "声音太小")).contains("讲师已撤回这一版");
        assertThat(stage.count("select count(*) from clip_version where status = 'SUBMITTED'"))
                .isOne();
    }

    @Test
    void at_night_reviewers_are_left_alone_until_the_morning() {
        clock.set("2026-11-23", "22:40");
        submitted();
        assertThat(stage.rows("select distinct to_char(not_before at time zone 'Asia/Shanghai', 'DD HH24') as hour"
                                + " from outbox_message where occasion like '%:review'")
                        .toString())
                .contains("24 08");
        clock.set("2026-11-24", "09:05");
        outbox.run();
        tap("zhaoliu", "clip-approve/1");
        assertThat(stage.told(zhang)).last().asString().contains("已通过审核");
    }

    @Test
    void a_file_that_comes_at_the_moment_of_submission_changes_nothing_that_reviewers_see() throws Exception {
        link("zhangsan", "https://v.qq.com/x/1.html");
        described("红色故事", "党史故事", "8", "一段介绍", "1");
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<Long> second = transaction.execute(status -> {
                assertThat(tap("zhangsan", "clip-submit/1").label()).isEqualTo("已提交");
                Future<Long> late = other.submit(() -> attach.link(
                                Act.own(zhang.id(), Channel.PAGE, clock.instant()), 1, "https://v.qq.com/x/2.html")
                        .orElseThrow()
                        .clipId());
                Awaitility.await()
                        .until(() ->
                                stage.count("select count(*) from pg_stat_activity where datname = current_database()"
                                                + " and wait_event_type = 'Lock'")
                                        == 1);
                return late;
            });
            assertThat(Objects.requireNonNull(second).get()).isEqualTo(2);
        } finally {
            other.shutdown();
        }
        assertThat(stage.rows("select link, status from clip_version order by clip_id"))
                .extracting(row -> row.get("status") + " " + row.get("link"))
                .containsExactly("SUBMITTED https://v.qq.com/x/1.html", "DRAFT https://v.qq.com/x/2.html");
    }

    @Test
    void a_clip_sent_back_is_changed_and_submitted_as_the_next_version() {
        submitted();
        assertThat(say("zhaoliu", "2")).contains("请写明退回意见");
        assertThat(say("zhaoliu", "请把标题改短")).startsWith("已退回");
        assertThat(stage.told(zhang)).last().asString().contains("请把标题改短");
        assertThat(say("zhangsan", "更新微课 1")).contains("草稿已存好");
        assertThat(tap("zhangsan", "clip-edit/1").text()).contains("1 标题");
        assertThat(say("zhangsan", "1")).contains("请问标题");
        assertThat(say("zhangsan", "好故事")).contains("草稿已存好");
        assertThat(tap("zhangsan", "clip-submit/1").label()).isEqualTo("已提交");
        assertThat(stage.rows("select status, title from clip_version order by version"))
                .extracting(row -> row.get("status") + " " + row.get("title"))
                .containsExactly("RETURNED 红色故事", "SUBMITTED 好故事");
    }

    @Test
    void a_new_version_leaves_the_published_one_until_it_is_approved() {
        submitted();
        tap("zhaoliu", "clip-approve/1");
        say("zhangsan", "更新微课 1");
        assertThat(tap("zhangsan", "clip-submit/1").label()).isEqualTo("已提交");
        assertThat(published()).isEqualTo(1);
        tap("sunqi", "clip-approve/1");
        assertThat(published()).isEqualTo(2);
        assertThat(say("zhangsan", "撤回 1")).contains("已撤回微课《红色故事》");
        assertThat(stage.count("select count(*) from lecture_clip where published_version is null"))
                .isEqualTo(1);
    }

    @Test
    void words_that_look_secret_need_a_second_word_and_both_are_logged() {
        link("zhangsan", "https://v.qq.com/x/1.html");
        described("学习内部资料", "1", "5", "按国办发〔2026〕3号", "3");
        assertThat(tap("zhangsan", "clip-submit/1").text()).contains("内部资料", "国办发〔2026〕3号", "1 确认不涉密");
        assertThat(stage.count("select count(*) from clip_version where status = 'SUBMITTED'"))
                .isZero();
        assertThat(say("zhangsan", "1")).startsWith("已提交审核");
        assertThat(acts()).containsExactly("made", "attached", "screened", "cleared", "submitted");
    }

    @Test
    void nobody_reviews_their_own_clip() {
        stage.grant(zhang, committee, Role.REVIEWER);
        submitted();
        assertThat(stage.told(zhang)).noneMatch(body -> body.contains("微课待审核"));
        assertThat(tap("zhangsan", "clip-approve/1").text()).contains("本人的微课须由其他同志审核");
        assertThat(tap("wangwu", "clip-approve/1").text()).contains("没有找到需要您审核");
    }

    @Test
    void without_a_reviewer_the_publicist_is_asked_and_the_operator_told() {
        stage.execute("delete from role_grant where role = 'REVIEWER'");
        Member publicist = stage.member(branch, "xuanchuan", "周宣传");
        stage.grant(publicist, branch, Role.PUBLICIST);
        Member operator = stage.member(branch, "yunwei", "吴运维");
        stage.grant(operator, committee, Role.SYSTEM_ADMIN);
        submitted();
        assertThat(stage.told(publicist)).singleElement().asString().contains("微课待审核");
        assertThat(stage.told(operator)).singleElement().asString().contains("还没有人有“微党课审核员”标签");
        assertThat(tap("xuanchuan", "clip-approve/1").label()).isEqualTo("已通过");
    }

    @Test
    void media_the_platform_has_forgotten_are_told_and_nothing_is_lost() {
        video("zhangsan", "old");
        clock.advance(Duration.ofDays(3));
        assertThat(fetch.run()).isZero();
        assertThat(platform.asked()).isEmpty();
        assertThat(stage.told(zhang)).singleElement().asString().contains("已超过企业微信的保存期限");
        video("zhangsan", "unknown");
        platform.next(new ClipSource.Fetched.Gone());
        fetch.run();
        assertThat(stage.rows("select state from media_fetch order by id"))
                .extracting(row -> row.get("state"))
                .containsExactly("EXPIRED", "EXPIRED");
    }

    @Test
    void a_fetch_that_stops_goes_on_behind_what_came_and_the_oldest_goes_first() {
        byte[] film = Films.bytes("clip.mp4");
        video("zhangsan", "first");
        say("zhangsan", "取消");
        clock.advance(Duration.ofSeconds(1));
        video("zhangsan", "second");
        platform.next(new ClipSource.Fetched.Part(10_000), Arrays.copyOf(film, 10_000));
        platform.next(new ClipSource.Fetched.Failed("away"));
        fetch.run();
        clock.advance(Duration.ofMinutes(1));
        platform.next(new ClipSource.Fetched.Whole(), Arrays.copyOfRange(film, 10_000, film.length));
        platform.next(new ClipSource.Fetched.Whole(), film);
        assertThat(fetch.run()).isEqualTo(2);
        assertThat(platform.asked()).containsExactly("first", "second", "first", "second");
        assertThat(stage.rows("select count(distinct sha256) as n from media_file")
                        .get(0)
                        .get("n"))
                .isEqualTo(1L);
    }

    @Test
    void what_is_no_film_is_refused_and_told() {
        video("zhangsan", "media-1");
        platform.next(new ClipSource.Fetched.Whole(), "%PDF-1.7 this is no film".getBytes());
        fetch.run();
        assertThat(stage.told(zhang)).singleElement().asString().contains("不是可以发布的格式");
        platform.next(new ClipSource.Fetched.TooLarge());
        video("zhangsan", "media-2");
        fetch.run();
        assertThat(stage.told(zhang)).last().asString().contains("超过 500 MB");
        assertThat(stage.count("select count(*) from media_file")).isZero();
    }

    @Test
    void a_full_quota_refuses_the_next_film() {
        stage.execute(
                "insert into media_file (store_key, media_type, bytes, sha256, owner_id, kept_at)"
                        + " values ('k', 'video/mp4', ?, 's', ?, now())",
                64 << 20,
                zhang.id());
        video("zhangsan", "one-more");
        platform.next(new ClipSource.Fetched.Whole(), Films.bytes("clip.mp4"));
        fetch.run();
        assertThat(stage.told(zhang)).singleElement().asString().contains("存储空间已满，请联系系统管理员");
    }

    @Test
    void a_lecturer_without_the_tag_publishes_no_more_and_the_clips_stay() {
        submitted();
        tap("zhaoliu", "clip-approve/1");
        stage.execute("delete from role_grant where role = 'LECTURER'");
        assertThat(video("zhangsan", "media-9")).isEqualTo("请回复数字或文字，或由书记代您登记。发送“帮助”可查看能办理的事项。");
        assertThat(say("zhangsan", "更新微课 1")).doesNotContain("草稿");
        assertThat(tap("zhangsan", "clip-submit/1").text()).contains("没有找到您的微课");
        assertThat(published()).isEqualTo(1);
    }

    @Test
    void voice_without_a_converter_and_links_elsewhere_are_refused_at_once() {
        String key = key();
        assertThat(deliver(new Inbound.Voice(origin("zhangsan", key), key, "v")).text())
                .contains("聊天里录的语音在网页上无法播放");
        assertThat(link("zhangsan", "http://v.qq.com/x")).contains("须以 https 开头");
        assertThat(say("zhangsan", "上传微课 https://evil.example/x")).contains("v.qq.com");
        assertThat(say("wangwu", "上传微课")).doesNotContain("/m/upload");
        assertThat(menu("zhangsan", "上传微课")).contains("https://zhibu.example/m/upload", "500 MB");
        assertThat(stage.count("select count(*) from lecture_clip")).isZero();
    }

    private Answer tap(String userid, String button, String taskId) {
        String key = key();
        return deliver(
                new Inbound.Tap(origin(userid, key), button, taskId, "code" + key, "button_interaction", Map.of()));
    }

    private void submitted() {
        link("zhangsan", "https://v.qq.com/x/1.html");
        described("红色故事", "党史故事", "8", "一段介绍", "1");
        assertThat(tap("zhangsan", "clip-submit/1").label()).isEqualTo("已提交");
    }

    private void described(String title, String topic, String minutes, String description, String audience) {
        assertThat(say("zhangsan", title)).contains("请选择专题", "1 理论学习");
        assertThat(say("zhangsan", topic)).contains("时长多少分钟");
        assertThat(say("zhangsan", minutes)).contains("简介");
        assertThat(say("zhangsan", description)).contains("给谁看");
        assertThat(say("zhangsan", audience)).contains("草稿已存好");
    }

    private String video(String userid, String mediaId) {
        String key = key();
        return String.valueOf(
                deliver(new Inbound.Video(origin(userid, key), key, mediaId)).text());
    }

    private String link(String userid, String url) {
        String key = key();
        return String.valueOf(
                deliver(new Inbound.Link(origin(userid, key), key, "", url)).text());
    }

    private int published() {
        return stage.count("select published_version from lecture_clip");
    }

    private List<String> acts() {
        return stage.rows("select act from clip_event order by id").stream()
                .map(row -> String.valueOf(row.get("act")))
                .toList();
    }
}
