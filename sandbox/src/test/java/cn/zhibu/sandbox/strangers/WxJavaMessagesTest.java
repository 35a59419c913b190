package cn.zhibu.sandbox.strangers;

import static cn.zhibu.sandbox.strangers.Client.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.sandbox.Tuning;
import cn.zhibu.sandbox.robot.RobotPost;
import cn.zhibu.sandbox.robot.Robots;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.cp.bean.article.NewArticle;
import me.chanjar.weixin.cp.bean.message.WxCpAppChatMessage;
import me.chanjar.weixin.cp.bean.message.WxCpMessage;
import me.chanjar.weixin.cp.bean.message.WxCpMessageSendResult;
import me.chanjar.weixin.cp.bean.templatecard.TemplateCardButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Messages, cards, group chats and robots. */
class WxJavaMessagesTest {
    private final Client client = new Client();

    @BeforeEach
    void patience() {
        client.sandbox.tuning(Tuning.DEFAULT.withVerifyDeadline(Duration.ofSeconds(20)));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void texts_reach_members_and_say_whom_they_did_not_reach() throws WxErrorException {
        WxCpMessageSendResult sent = send(text("zhangsan|Ghost", "通知"));
        assertThat(sent.getInvalidUserList()).containsExactly("ghost");
        assertThat(client.sandbox.phone("zhangsan").seen()).containsExactly("通知");
        client.api.getMessageService().recall(sent.getMsgId());
        assertThat(client.sandbox.phone("zhangsan").seen()).isEmpty();
        assertThat(refusal(() -> send(text("ghost", "x")))).isEqualTo(81013);
        assertThat(refusal(() -> client.api.getMessageService().recall("nonsense")))
                .isEqualTo(40058);
    }

    @Test
    void every_builder_makes_what_the_platform_reads(@TempDir Path folder) throws WxErrorException, IOException {
        String picture = upload(folder, "image", "a.png", Client.png());
        String voice = upload(folder, "voice", "a.amr", Client.amr());
        send(WxCpMessage.IMAGE()
                .agentId(1000002)
                .toUser("zhangsan")
                .mediaId(picture)
                .build());
        send(WxCpMessage.VOICE()
                .agentId(1000002)
                .toUser("zhangsan")
                .mediaId(voice)
                .build());
        send(WxCpMessage.MARKDOWN()
                .agentId(1000002)
                .toUser("zhangsan")
                .content("**会议**")
                .build());
        send(WxCpMessage.TEXTCARD()
                .agentId(1000002)
                .toUser("zhangsan")
                .title("会议")
                .description("三楼")
                .url("http://a")
                .build());
        send(WxCpMessage.NEWS()
                .agentId(1000002)
                .toUser("zhangsan")
                .addArticle(article("学习"))
                .build());
        assertThat(client.sandbox.phone("zhangsan").bubbles())
                .extracting(bubble -> bubble.kind())
                .containsExactly("image", "voice", "markdown", "textcard", "news");
        assertThat(refusal(() -> send(WxCpMessage.IMAGE()
                        .agentId(1000002)
                        .toUser("zhangsan")
                        .mediaId(voice)
                        .build())))
                .isEqualTo(40007);
    }

    @Test
    void a_card_is_sent_pressed_and_changed() throws WxErrorException, IOException {
        try (EmptyApp app = new EmptyApp(client.sandbox.platform().settings())) {
            assertThat(client.sandbox.callbackUrl(URI.create(app.url())).ok()).isTrue();
            WxCpMessageSendResult sent = send(card("t-1"));
            assertThat(client.sandbox.phone("zhangsan").tap("参加").delivered()).isTrue();
            client.api
                    .getTaskCardService()
                    .updateTemplateCardButton(
                            List.of("zhangsan"), List.of(), List.of(), 0, sent.getResponseCode(), "已参加");
            assertThat(client.sandbox.phone("zhangsan").seen().get(0)).contains("已参加");
            assertThat(refusal(() -> client.api
                            .getTaskCardService()
                            .updateTemplateCardButton(
                                    List.of("zhangsan"), List.of(), List.of(), 0, sent.getResponseCode(), "又一次")))
                    .isEqualTo(60140);
            assertThat(refusal(() -> send(card("t-1")))).isEqualTo(42014);
        }
    }

    @Test
    void a_group_chat_is_made_changed_and_spoken_in() throws WxErrorException {
        var chats = client.api.getChatService();
        String chatid = chats.create("支部委员会", "zhangsan", List.of("zhangsan", "lijianguo"), "zhiwei1");
        chats.update(chatid, "支委会", null, List.of("liufang"), List.of());
        assertThat(chats.get(chatid).getUsers()).containsExactly("zhangsan", "lijianguo", "liufang");
        assertThat(client.sandbox.world().groups().all().get(0).visible()).isFalse();
        chats.sendMsg(WxCpAppChatMessage.buildTextMsg(chatid, "明天开会", false));
        assertThat(client.sandbox.world().groups().all().get(0).messages()).hasSize(1);
        assertThat(refusal(() -> chats.create("同名", "zhangsan", List.of("zhangsan", "liufang"), "zhiwei1")))
                .isEqualTo(86215);
        assertThat(refusal(() -> chats.create("一人", "zhangsan", List.of("zhangsan"), "one")))
                .isEqualTo(86006);
        assertThat(refusal(() -> chats.get("unknown"))).isEqualTo(86003);
    }

    @Test
    void a_robot_speaks_in_its_group(@TempDir Path folder) throws Exception {
        String url = client.sandbox.url() + "/cgi-bin/webhook/send?key=" + Robots.SAMPLE;
        var robot = client.api.getGroupRobotService();
        robot.sendText(url, "签到了", List.of("zhangsan"), List.of());
        robot.sendMarkdown(url, "**签到**");
        String md5 = HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(Client.png()));
        robot.sendImage(url, Base64.getEncoder().encodeToString(Client.png()), md5);
        robot.sendNews(url, List.of(article("学习")));
        String file = upload(folder, "file", "名单.txt", "一二三四五六".getBytes(StandardCharsets.UTF_8));
        robot.sendFile(url, file);
        assertThat(client.sandbox.world().robots().posts())
                .extracting(RobotPost::msgtype)
                .containsExactly("text", "markdown", "image", "news", "file");
        assertThat(refusal(() -> robot.sendMarkdown(url.replace("0001", "0002"), "x")))
                .isEqualTo(93000);
        for (int i = 0; i < 15; i++) {
            robot.sendMarkdown(url, "x" + i);
        }
        assertThat(refusal(() -> robot.sendMarkdown(url, "one too many"))).isEqualTo(45009);
    }

    private WxCpMessageSendResult send(WxCpMessage message) throws WxErrorException {
        return client.api.getMessageService().send(message);
    }

    private String upload(Path folder, String type, String name, byte[] content) throws WxErrorException, IOException {
        return client.api
                .getMediaService()
                .upload(type, Client.file(folder, name, content).toFile())
                .getMediaId();
    }

    private static WxCpMessage text(String users, String words) {
        return WxCpMessage.TEXT().agentId(1000002).toUser(users).content(words).build();
    }

    private static NewArticle article(String title) {
        return NewArticle.builder()
                .title(title)
                .description("d")
                .url("http://a")
                .picUrl("http://p")
                .build();
    }

    private static WxCpMessage card(String task) {
        return WxCpMessage.TEMPLATECARD()
                .agentId(1000002)
                .toUser("zhangsan")
                .cardType("button_interaction")
                .taskId(task)
                .mainTitleTitle("主题党日")
                .buttons(List.of(TemplateCardButton.builder()
                        .text("参加")
                        .style(1)
                        .key("yes")
                        .build()))
                .build();
    }
}
