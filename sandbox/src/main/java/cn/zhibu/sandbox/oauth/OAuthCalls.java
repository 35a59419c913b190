package cn.zhibu.sandbox.oauth;

import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.wire.ApiRequest;
import cn.zhibu.sandbox.wire.ApiResponse;
import cn.zhibu.sandbox.wire.Json;
import cn.zhibu.sandbox.wire.Routes;
import tools.jackson.databind.node.ObjectNode;

/** Who is behind a login code, under the new and the old path, and the profile that was consented to. */
public final class OAuthCalls {
    private final OAuthCodes codes;
    private final Directory directory;

    /** Over these codes. */
    public OAuthCalls(OAuthCodes codes, Directory directory) {
        this.codes = codes;
        this.directory = directory;
    }

    /** Adds the calls. */
    public void register(Routes routes) {
        routes.get("auth/getuserinfo", request -> who(request, "userid", "openid"))
                .get("user/getuserinfo", request -> who(request, "UserId", "OpenId"))
                .post("auth/getuserdetail", this::detail);
    }

    private ApiResponse who(ApiRequest request, String member, String outsider) {
        Login login = codes.redeem(request.parameter("code"));
        ObjectNode fields = Json.object().put(login.outsider() ? outsider : member, login.id());
        if (login.consented() && directory.sees(login.id())) {
            fields.put("user_ticket", codes.ticket(login)).put("expires_in", 1800);
        }
        return ApiResponse.ok(fields);
    }

    private ApiResponse detail(ApiRequest request) {
        Login login = codes.open(Json.text(request.json(), "user_ticket"));
        ObjectNode fields = Json.object().put("userid", login.id());
        fields.setAll(directory.profiles().of(login.id()).json());
        return ApiResponse.ok(fields);
    }
}
