package cn.zhibu.bot.page;

import cn.zhibu.bot.wecom.WeComLogin;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Login by WeCom: out to its authorisation page, back with a code, into a session of our own. */
@RestController
final class LoginController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final WeComLogin wecom;
    private final WebSessions sessions;
    private final LoginStates states;
    private final PageSettings pages;
    private final Cookies cookies;

    LoginController(WeComLogin wecom, WebSessions sessions, LoginStates states, PageSettings pages) {
        this.wecom = wecom;
        this.sessions = sessions;
        this.states = states;
        this.pages = pages;
        this.cookies = new Cookies(pages);
    }

    @GetMapping("/login")
    ResponseEntity<String> begin(@RequestParam(defaultValue = LoginTarget.HOME) String to) {
        String state = states.begin(LoginTarget.safe(to));
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(wecom.authorize(pages.link("/login/done"), state))
                .header(
                        HttpHeaders.SET_COOKIE,
                        cookies.set(Cookies.LOGIN, state, Duration.ofSeconds(LoginStates.SECONDS)))
                .build();
    }

    @GetMapping("/login/done")
    ResponseEntity<String> end(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String state,
            HttpServletRequest request) {
        Optional<String> to = states.end(state, Cookies.read(request, Cookies.LOGIN));
        if (to.isEmpty() || code.isEmpty()) {
            return refused("登录已失效，请从企业微信中重新打开链接。");
        }
        Optional<String> userid = wecom.userid(code);
        if (userid.isEmpty()) {
            return refused("未能确认您的身份，请从企业微信中重新打开链接，或联系支部书记。");
        }
        String session = sessions.open(userid.get());
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(to.get()))
                .header(HttpHeaders.SET_COOKIE, cookies.set(Cookies.LOGIN, "", Duration.ZERO))
                .header(HttpHeaders.SET_COOKIE, cookies.set(Cookies.SESSION, session, Duration.ofSeconds(-1)))
                .build();
    }

    @GetMapping("/logout")
    ResponseEntity<String> logout(HttpServletRequest request) {
        sessions.close(Cookies.read(request, Cookies.SESSION));
        return ResponseEntity.ok()
                .contentType(TEXT)
                .header(HttpHeaders.SET_COOKIE, cookies.set(Cookies.SESSION, "", Duration.ZERO))
                .body("已退出。");
    }

    private static ResponseEntity<String> refused(String sentence) {
        return ResponseEntity.status(HttpStatus.FORBIDDEN).contentType(TEXT).body(sentence);
    }
}
