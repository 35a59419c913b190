package cn.zhibu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibu.sandbox.chat.Bubble;
import cn.zhibu.sandbox.phone.Exchange;
import cn.zhibu.sandbox.phone.Phone;
import cn.zhibu.sandbox.phone.RefusedAct;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a member does on the phone, and what comes of it. */
class ConversationTest {
    @AutoClose
    private final Rig rig = new Rig();

    @Test
    void words_reach_the_app_and_its_passive_reply_the_member() {
        rig.app.text("收到，您将参加 ]]]]><![CDATA[> 活动");

        Exchange exchange = rig.sandbox.phone("ZhangSan").say("参加 ]]> 1");

        assertThat(exchange.replyText()).isEqualTo("收到，您将参加 ]]> 活动");
        String xml = rig.app.inner.get(0);
        assertThat(xml).contains("参加 ]]]]><![CDATA[> 1");
        assertThat(FakeApp.tag(xml, "FromUserName")).isEqualTo("zhangsan");
        assertThat(FakeApp.tag(xml, "CreateTime")).isEqualTo(Long.toString(Rig.START.getEpochSecond()));
        assertThat(Long.parseLong(FakeApp.tag(xml, "MsgId"))).isGreaterThan(1L << 53);
        assertThat(rig.sandbox.phone("zhangsan").seen()).containsExactly("收到，您将参加 ]]> 活动");
    }

    @Test
    void a_sent_text_is_seen_and_unread_until_the_member_looks() {
        rig.text("zhangsan|liufang", "明天下午开会");
        Phone phone = rig.sandbox.phone("zhangsan");

        assertThat(phone.waitForText("开会", Duration.ofSeconds(5)).text()).isEqualTo("明天下午开会");
        assertThat(phone.unread()).isEqualTo(1);
        phone.read();
        assertThat(phone.unread()).isZero();
    }

    @Test
    void a_press_carries_task_and_a_fresh_code_and_the_reply_replaces_the_button() {
        JsonNode sent = rig.card("zhangsan", Rig.buttons("t-1"));
        rig.app.fields("<MsgType><![CDATA[update_button]]></MsgType>"
                + "<Button><ReplaceName><![CDATA[已参加 09:00]]></ReplaceName></Button>");

        Exchange exchange = rig.sandbox.phone("zhangsan").tap("参加");

        String xml = rig.app.inner.get(0);
        assertThat(xml).contains("<Event><![CDATA[template_card_event]]></Event>");
        assertThat(FakeApp.tag(xml, "TaskId")).isEqualTo("t-1");
        assertThat(FakeApp.tag(xml, "EventKey")).isEqualTo("yes");
        assertThat(FakeApp.tag(xml, "ResponseCode"))
                .isNotEmpty()
                .isNotEqualTo(sent.path("response_code").asString(""));
        assertThat(exchange.reply()).isNotNull();
        assertThat(exchange.reply().state().replaced()).isEqualTo("已参加 09:00");
        assertThatThrownBy(() -> rig.sandbox.phone("zhangsan").tap("参加")).isInstanceOf(RefusedAct.class);
    }

    @Test
    void a_card_is_dead_while_a_press_is_on_its_way_and_lives_on_after_an_empty_reply() {
        rig.card("zhangsan", Rig.buttons("t-2a"));
        Phone phone = rig.sandbox.phone("zhangsan");
        List<Boolean> liveMeanwhile = new ArrayList<>();
        rig.app.reply = xml -> {
            liveMeanwhile.add(phone.bubbles().get(0).live());
            return FakeApp.Answer.EMPTY;
        };

        phone.tap("请假");
        Exchange again = phone.tap("参加");

        assertThat(liveMeanwhile).containsExactly(false, false);
        assertThat(again.delivered()).isTrue();
        assertThat(again.reply()).isNull();
        assertThat(phone.bubbles()).singleElement().matches(Bubble::live);
    }

    @Test
    void a_card_lives_on_when_the_app_was_not_reached_or_its_reply_was_refused() {
        rig.card("zhangsan", Rig.buttons("t-2b"));
        Phone phone = rig.sandbox.phone("zhangsan");
        rig.app.reply = xml -> new FakeApp.Answer(503, "busy");
        assertThat(phone.tap("参加").delivered()).isFalse();
        rig.app.text("words are no answer to a press");
        assertThat(phone.tap("参加").problem()).contains("not allowed");
        assertThat(phone.bubbles().get(0).live()).isTrue();
    }

    @Test
    void an_answered_card_stays_dead_until_the_app_changes_it_and_then_lives_again() {
        rig.card("zhangsan", Rig.buttons("t-2"));
        Phone phone = rig.sandbox.phone("zhangsan");
        rig.app.fields("<MsgType>update_button</MsgType><Button><ReplaceName>已请假</ReplaceName></Button>");
        phone.tap("请假");
        assertThatThrownBy(() -> phone.tap("参加")).hasMessageContaining("没有可以点“参加”的卡片");

        String code = FakeApp.tag(rig.app.inner.get(0), "ResponseCode");
        JsonNode updated = rig.api("message/update_template_card", """
                {"userids":["ZhangSan","nobody"],"agentid":"1000002","response_code":"%s","template_card":%s}
                """.formatted(code, Rig.buttons("t-3")));

        assertThat(updated.path("errcode").asInt()).isZero();
        assertThat(updated.path("invaliduser").get(0).asString()).isEqualTo("nobody");
        assertThat(phone.tap("参加").delivered()).isTrue();
    }

    @Test
    void a_reply_may_replace_the_whole_card() {
        rig.card("zhangsan", Rig.buttons("t-4"));
        rig.app.fields("<MsgType><![CDATA[update_template_card]]></MsgType><TemplateCard>"
                + "<CardType><![CDATA[button_interaction]]></CardType>"
                + "<MainTitle><Title><![CDATA[已登记]]></Title></MainTitle>"
                + "<ButtonList><Text><![CDATA[改为请假]]></Text><Style>2</Style><Key><![CDATA[no]]></Key></ButtonList>"
                + "<ButtonList><Text><![CDATA[签到]]></Text><Style>1</Style><Key><![CDATA[in]]></Key></ButtonList>"
                + "</TemplateCard>");
        Phone phone = rig.sandbox.phone("zhangsan");

        Bubble changed = phone.tap("参加").reply();

        assertThat(changed).isNotNull();
        assertThat(changed.text()).isEqualTo("已登记\n[改为请假] [签到]");
        phone.tap("签到");
        assertThat(FakeApp.tag(rig.app.inner.get(1), "TaskId")).isEqualTo("t-4");
    }

    @Test
    void a_vote_carries_every_choice_in_its_wrapper() {
        rig.card("zhangsan", """
                {"card_type":"vote_interaction","task_id":"v1","main_title":{"title":"活动反馈"},
                 "checkbox":{"question_key":"q","mode":1,"option_list":[{"id":"a","text":"好"},{"id":"b","text":"较好"}]},
                 "submit_button":{"text":"提交","key":"send"}}""");
        Phone phone = rig.sandbox.phone("zhangsan");
        Bubble card = phone.bubbles().get(0);
        assertThatThrownBy(() -> phone.vote(card, Map.of("q", List.of("x")))).hasMessageContaining("选项是 [a, b]");

        phone.vote(card, Map.of("q", List.of("a", "b")));

        assertThat(rig.app.inner.get(0))
                .contains(
                        "<SelectedItems><SelectedItem><QuestionKey><![CDATA[q]]></QuestionKey><OptionIds>"
                                + "<OptionId><![CDATA[a]]></OptionId><OptionId><![CDATA[b]]></OptionId></OptionIds></SelectedItem></SelectedItems>");
    }

    @Test
    void a_menu_click_raises_its_key_and_may_be_answered() {
        rig.api(
                "menu/create?agentid=1000002",
                "{\"button\":[{\"type\":\"click\",\"name\":\"签到\",\"key\":\"checkin\"}]}");
        rig.app.text("请输入签到码");

        Exchange exchange = rig.sandbox.phone("zhangsan").menu("checkin");

        assertThat(exchange.replyText()).isEqualTo("请输入签到码");
        assertThat(rig.app.inner.get(0)).contains("<Event><![CDATA[click]]></Event>");
        assertThatThrownBy(() -> rig.sandbox.phone("zhangsan").menu("nothing"))
                .hasMessageContaining("应用菜单里没有“nothing”");
    }

    @Test
    void the_wechat_plugin_shows_no_interactive_cards() {
        rig.card("zhangsan", Rig.buttons("t-5"));
        rig.text("zhangsan", "回复1参加");
        Phone phone = rig.sandbox.phone("zhangsan");
        phone.plugin(true);

        assertThat(phone.seen()).containsExactly("暂不支持此消息类型", "回复1参加");
        assertThatThrownBy(() -> phone.tap("参加")).isInstanceOf(RefusedAct.class);
    }

    @Test
    void a_photo_arrives_as_media_the_app_can_fetch_for_three_days() {
        Phone phone = rig.sandbox.phone("zhangsan");
        phone.image(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3, 4});
        String id = FakeApp.tag(rig.app.inner.get(0), "MediaId");

        assertThat(rig.raw("GET", "/cgi-bin/media/get?media_id=" + id + "&access_token=" + rig.token(), "")
                        .body())
                .hasSize(7);
        rig.sandbox.clock().advance(Duration.ofDays(3));
        assertThat(rig.api("media/get?media_id=" + id).path("errcode").asInt()).isEqualTo(40007);
    }
}
