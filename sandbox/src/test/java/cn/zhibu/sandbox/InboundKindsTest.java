package cn.zhibu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of message and event, driven over the control API. */
class InboundKindsTest {
    private static final String JPG = "/9j/4AAQSkZJRg==";

    @AutoClose
    private final Rig rig = new Rig();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "say; `{\"text\":\"1\"}`; <Content>",
                "image; `{\"base64\":\"/9j/4AAQSkZJRg==\"}`; <PicUrl>",
                "voice; `{\"base64\":\"IyFBTVIKAAA=\"}`; <Format><![CDATA[amr]]>",
                "video; `{\"base64\":\"AAAAGGZ0eXA=\"}`; <ThumbMediaId>",
                "link; `{\"title\":\"t\",\"url\":\"http://a\"}`; <Title><![CDATA[t]]>",
                "location; `{\"latitude\":30.5,\"longitude\":114.3,\"label\":\"礼堂\"}`; <Location_X><![CDATA[30.5]]>",
                "event; `{\"event\":\"pic_weixin\",\"key\":\"k\",\"fields\":{\"SendPicsInfo\":{\"Count\":1}}}`; <Count>1</Count>"
            })
    void every_kind_arrives(String act, String body, String expected) {
        HttpResponse<byte[]> answer = rig.control("members/zhangsan/" + act, body);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(rig.app.inner.get(0)).contains(expected, "<AgentID>1000002</AgentID>");
    }

    @Test
    void a_file_does_not_arrive_and_the_answer_says_why() {
        HttpResponse<byte[]> answer = rig.control("members/zhangsan/file", "{\"name\":\"a.docx\"}");
        assertThat(Rig.json(answer).path("problem").asString("")).contains("never delivered");
        assertThat(rig.app.inner).isEmpty();
    }

    @Test
    void menu_entries_that_scan_take_photos_and_pick_places_raise_their_own_events() {
        rig.api(
                "menu/create?agentid=1000002",
                "{\"button\":[{\"name\":\"签到\",\"sub_button\":["
                        + "{\"name\":\"扫码\",\"type\":\"scancode_waitmsg\",\"key\":\"scan\"},"
                        + "{\"name\":\"拍照\",\"type\":\"pic_sysphoto\",\"key\":\"pic\"},"
                        + "{\"name\":\"位置\",\"type\":\"location_select\",\"key\":\"place\"},"
                        + "{\"name\":\"小程序\",\"type\":\"view_miniprogram\",\"pagepath\":\"p/1\",\"appid\":\"wx1\"}]}]}");
        rig.control("members/zhangsan/menu", "{\"key\":\"scan\",\"scan\":\"ZB-1\"}");
        rig.control("members/zhangsan/menu", "{\"key\":\"pic\",\"photos\":[\"" + JPG + "\"]}");
        rig.control(
                "members/zhangsan/menu", "{\"key\":\"place\",\"latitude\":30.5,\"longitude\":114.3,\"label\":\"礼堂\"}");
        rig.control("members/zhangsan/menu", "{\"key\":\"小程序\"}");
        assertThat(rig.app.inner.get(0)).contains("[scancode_waitmsg]", "<ScanResult><![CDATA[ZB-1]]>");
        assertThat(rig.app.inner.get(1)).contains("[pic_sysphoto]", "<PicList><item><PicMd5Sum>");
        assertThat(rig.app.inner.get(2)).contains("<MsgType><![CDATA[image]]>");
        assertThat(rig.app.inner.get(3)).contains("[location_select]", "<SendLocationInfo><Location_X>");
        assertThat(rig.app.inner.get(4)).contains("<MsgType><![CDATA[location]]>");
        assertThat(rig.app.inner.get(5)).contains("[view_miniprogram]", "<EventKey><![CDATA[p/1]]>");
    }

    @Test
    void events_without_a_phone_carry_what_they_are_given() {
        rig.control(
                "event",
                "{\"from\":\"sys\",\"event\":\"batch_job_result\",\"fields\":{\"BatchJob\":{\"JobId\":\"j1\",\"ErrCode\":0}}}");
        assertThat(rig.app.inner.get(0))
                .contains("<BatchJob><JobId><![CDATA[j1]]></JobId><ErrCode>0</ErrCode></BatchJob>");
        assertThat(rig.control("event", "{\"from\":\"sys\"}").statusCode()).isEqualTo(400);
    }

    @Test
    void the_directory_is_edited_over_http_and_raises_its_events() {
        rig.control("directory", "{\"member\":{\"userid\":\"newman\",\"name\":\"新同志\",\"department\":[111]}}");
        assertThat(rig.app.inner.get(0)).contains("create_user");
        rig.control("directory", "{\"tag\":{\"tagid\":77,\"tagname\":\"新\",\"users\":[\"newman\"]}}");
        assertThat(rig.app.inner.get(2)).contains("update_tag");
        rig.control("directory", "{\"removeMember\":\"newman\"}");
        assertThat(rig.app.inner.get(3)).contains("delete_user");
        assertThat(rig.control("directory", "{\"member\":{\"userid\":\"x\"}}").statusCode())
                .isEqualTo(400);
        assertThat(rig.control("directory").path("departments").size()).isEqualTo(14);
    }

    @Test
    void a_test_waits_for_words_without_sleeping() {
        rig.text("zhangsan", "主题党日通知");
        assertThat(rig.control("members/zhangsan/wait?contains=%E5%85%9A%E6%97%A5&wait=5000")
                        .path("found")
                        .asBoolean(false))
                .isTrue();
        assertThat(rig.control("members/zhangsan/wait?kind=card&wait=10")
                        .path("found")
                        .asBoolean(true))
                .isFalse();
    }
}
