package cn.zhibu.sandbox.oauth;

import cn.zhibu.sandbox.Platform;
import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.directory.Member;
import cn.zhibu.sandbox.wire.ApiResponse;
import cn.zhibu.sandbox.wire.Bytes;
import cn.zhibu.sandbox.wire.Http;
import cn.zhibu.sandbox.wire.Query;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;

/** Stands in for the login pages: pick a member ({@code as=userid} picks at once) and be sent back with code and state. */
public final class AuthorizePage implements HttpHandler {
    /** Picked by who is no member of the corp. */
    static final String OUTSIDER = "~outsider";

    private final Platform platform;
    private final Directory directory;
    private final OAuthCodes codes;
    private final boolean desktop;

    /** For members of this directory; {@code desktop} for the pages with a code to scan. */
    public AuthorizePage(Platform platform, Directory directory, OAuthCodes codes, boolean desktop) {
        this.platform = platform;
        this.directory = directory;
        this.codes = codes;
        this.desktop = desktop;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String raw = exchange.getRequestURI().getRawQuery();
        Http.send(exchange, answer(new LoginRequest(Query.parse(raw), desktop), raw == null ? "" : raw));
    }

    private ApiResponse answer(LoginRequest asked, String raw) {
        String problem =
                asked.problem(platform.settings().corpId(), platform.settings().agentId(), platform.console());
        if (problem != null) {
            return LoginHtml.refusal(400, problem);
        }
        if (asked.as().isEmpty()) {
            return LoginHtml.picker(directory, raw, desktop);
        }
        if (asked.as().equals(OUTSIDER) && !desktop) {
            return redirect(asked, new Login("oOutsider0000000000000000000", true, false));
        }
        Member member = directory.member(asked.as());
        if (member == null || !directory.sees(asked.as())) {
            return LoginHtml.refusal(403, "该成员不在应用可见范围内");
        }
        return redirect(asked, new Login(member.userid(), false, asked.profile()));
    }

    private ApiResponse redirect(LoginRequest asked, Login login) {
        String target = asked.target();
        int fragment = target.indexOf('#');
        String base = fragment < 0 ? target : target.substring(0, fragment);
        String rest = fragment < 0 ? "" : target.substring(fragment);
        String joint = base.contains("?") ? "&" : "?";
        String location = base + joint + "code=" + codes.issue(login) + "&state=" + asked.state() + rest;
        return new ApiResponse(302, Map.of("Location", location), Bytes.EMPTY, null);
    }
}
