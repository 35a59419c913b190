package cn.zhibu.sandbox.strangers;

import static cn.zhibu.sandbox.strangers.Client.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibu.sandbox.SandboxSettings;
import cn.zhibu.sandbox.directory.Profile;
import cn.zhibu.sandbox.fault.Fault;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import me.chanjar.weixin.common.bean.menu.WxMenu;
import me.chanjar.weixin.common.bean.menu.WxMenuButton;
import me.chanjar.weixin.common.bean.result.WxMediaUploadResult;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.common.error.WxRuntimeException;
import me.chanjar.weixin.cp.bean.WxCpAgent;
import me.chanjar.weixin.cp.bean.WxCpDepart;
import me.chanjar.weixin.cp.bean.WxCpTag;
import me.chanjar.weixin.cp.bean.WxCpUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything but messages: credentials, directory, menu, media, login. */
class WxJavaTest {
    private final Client client = new Client();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void a_token_is_fetched_kept_and_renewed_after_it_died() throws WxErrorException {
        String token = client.api.getAccessToken();
        assertThat(client.api.getAccessToken(true)).isEqualTo(token);
        client.sandbox.faults().next("tag/list", new Fault.TokenRevoked());
        assertThat(client.api.getTagService().listAll()).isNotEmpty();
        assertThat(client.api.getAccessToken()).isNotEqualTo(token);
        assertThat(refusal(() -> client.service(1000002, "wrong").getAccessToken()))
                .isEqualTo(40001);
        assertThat(client.api.getCallbackIp()).containsExactly("127.0.0.1");
    }

    @Test
    void a_page_is_signed_with_the_tickets_of_corp_and_app() throws WxErrorException {
        assertThat(client.api.getJsapiTicket()).isNotEqualTo(client.api.getAgentJsapiTicket());
        assertThat(client.api.createJsapiSignature("http://bot/m").getSignature())
                .hasSize(40);
        assertThat(client.api.createAgentJsapiSignature("http://bot/m").getSignature())
                .hasSize(40);
    }

    @Test
    void departments_are_read_and_unknown_ones_refused() throws WxErrorException {
        assertThat(client.api.getDepartmentService().list(null)).hasSize(14);
        assertThat(client.api.getDepartmentService().simpleList(11L))
                .extracting(WxCpDepart::getId)
                .containsExactly(11L, 111L, 112L);
        assertThat(client.api.getDepartmentService().get(11L).getDepartmentLeader())
                .containsExactly("lijianguo");
        assertThat(refusal(() -> client.api.getDepartmentService().get(999L))).isEqualTo(60003);
    }

    @Test
    void members_are_read_without_what_apps_no_longer_get() throws WxErrorException {
        client.sandbox.directory().profiles().put("zhangsan", profile());
        WxCpUser user = client.api.getUserService().getById("zhangsan");
        assertThat(user.getName()).isEqualTo("张三");
        assertThat(user.getMobile()).isNull();
        assertThat(client.api.getUserService().listByDepartment(11L, true, 0)).hasSize(9);
        assertThat(client.api.getUserService().listSimpleByDepartment(11L, false, 0))
                .hasSize(2);
        assertThat(client.api.getUserService().getUserId("13800000000")).isEqualTo("zhangsan");
        assertThat(client.api.getUserService().getUserIdByEmail("zs@corp.cn", 1))
                .isEqualTo("zhangsan");
        assertThat(refusal(() -> client.api.getUserService().getUserId("13900000000")))
                .isEqualTo(46004);
        assertThat(refusal(() -> client.api.getUserService().getById("ghost"))).isEqualTo(60111);
    }

    @Test
    void ids_are_listed_by_the_contact_sync_secret_alone() throws WxErrorException {
        assertThat(refusal(() -> client.api.getUserService().getUserListId(null, 10)))
                .isEqualTo(48002);
        SandboxSettings settings = client.sandbox.platform().settings();
        var page = client.service(0, settings.contactsSecret()).getUserService().getUserListId(null, 10);
        assertThat(page.getDeptUser()).hasSize(10);
        assertThat(page.getNextCursor()).isNotEmpty();
        assertThat(refusal(() -> client.service(0, settings.contactsSecret())
                        .getUserService()
                        .getById("zhangsan")))
                .isEqualTo(48002);
    }

    @Test
    void tags_and_the_app_itself_are_described() throws WxErrorException {
        assertThat(client.api.getTagService().listAll())
                .extracting(WxCpTag::getName)
                .contains("党支部书记");
        assertThat(client.api.getTagService().listUsersByTagId("12"))
                .extracting(WxCpUser::getUserId)
                .contains("wangjiangshi");
        assertThat(refusal(() -> client.api.getTagService().get("99"))).isEqualTo(40068);
        WxCpAgent agent = client.api.getAgentService().get(1000002);
        assertThat(agent.getAllowParties().getPartyIds()).containsExactly(1L);
        assertThat(refusal(() -> client.api.getAgentService().get(7))).isEqualTo(301002);
    }

    @Test
    void a_menu_is_made_read_and_deleted() throws WxErrorException {
        assertThat(client.api.getMenuService().get()).isNull();
        client.api.getMenuService().create(menu("签到"));
        assertThat(client.api.getMenuService().get().getButtons().get(0).getName())
                .isEqualTo("签到");
        client.api.getMenuService().delete();
        assertThat(client.api.getMenuService().get()).isNull();
        assertThat(refusal(() -> client.api.getMenuService().create(menu("名字太长的菜单"))))
                .isEqualTo(40018);
    }

    @Test
    void media_go_up_and_come_down_again(@TempDir Path folder) throws WxErrorException, IOException {
        Path picture = Client.file(folder, "签到码.png", Client.png());
        WxMediaUploadResult stored = client.api.getMediaService().upload("image", picture.toFile());
        File back = client.api.getMediaService().download(stored.getMediaId());
        assertThat(Files.readAllBytes(back.toPath())).isEqualTo(Client.png());
        assertThat(stored.getCreatedAt()).isPositive();
        assertThat(client.api.getMediaService().uploadImg(picture.toFile())).startsWith("http");
        Path voice = Client.file(folder, "a.amr", Client.amr());
        String id = client.api.getMediaService().upload("voice", voice.toFile()).getMediaId();
        assertThat(client.api.getMediaService().getJssdkFile(id)).exists();
        assertThat(refusal(() -> client.api.getMediaService().download("gone"))).isEqualTo(40007);
        assertThat(refusal(() -> client.api.getMediaService().upload("video", picture.toFile())))
                .isEqualTo(40005);
    }

    @Test
    void a_login_code_tells_who_came_once_and_a_ticket_the_profile() throws WxErrorException {
        client.sandbox.directory().profiles().put("zhangsan", profile());
        String code = Login.code(client, "snsapi_privateinfo", "zhangsan");
        var who = client.api.getOauth2Service().getAuthUserInfo(code);
        assertThat(who.getUserId()).isEqualTo("zhangsan");
        assertThat(client.api
                        .getOauth2Service()
                        .getUserDetail(who.getUserTicket())
                        .getMobile())
                .isEqualTo("13800000000");
        assertThat(refusal(() -> client.api.getOauth2Service().getAuthUserInfo(code)))
                .isEqualTo(42022);
        String plain = Login.code(client, "snsapi_base", "zhangsan");
        assertThat(client.api.getOauth2Service().getUserInfo(plain).getUserId()).isEqualTo("zhangsan");
        assertThat(refusal(() -> client.api.getOauth2Service().getUserDetail("nonsense")))
                .isEqualTo(84015);
    }

    @Test
    void broken_transport_is_what_it_is_live() {
        client.sandbox.faults().next("tag/list", new Fault.BadGateway(503));
        assertThatThrownBy(() -> client.api.getTagService().listAll()).isInstanceOf(WxRuntimeException.class);
        client.sandbox.faults().next("tag/list", new Fault.TruncatedJson());
        assertThatThrownBy(() -> client.api.getTagService().listAll()).isInstanceOf(RuntimeException.class);
        client.sandbox.faults().next("tag/list", new Fault.Reset());
        assertThatThrownBy(() -> client.api.getTagService().listAll()).isInstanceOf(WxRuntimeException.class);
        client.sandbox.faults().next("tag/list", new Fault.Errcode(45009));
        assertThat(refusal(() -> client.api.getTagService().listAll())).isEqualTo(45009);
    }

    private static Profile profile() {
        return new Profile("1", "http://a", "http://q", "13800000000", "zs@mail.cn", "zs@corp.cn", "青山县");
    }

    private static WxMenu menu(String name) {
        WxMenuButton button = new WxMenuButton();
        button.setType("click");
        button.setName(name);
        button.setKey("checkin");
        WxMenu menu = new WxMenu();
        menu.setButtons(List.of(button));
        return menu;
    }
}
