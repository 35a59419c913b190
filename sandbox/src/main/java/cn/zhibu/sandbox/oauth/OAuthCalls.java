package cn.zhibu.sandbox.oauth;

import cn.zhibu.sandbox.wire.ApiRequest;
import cn.zhibu.sandbox.wire.ApiResponse;
import cn.zhibu.sandbox.wire.Json;
import cn.zhibu.sandbox.wire.Routes;

/** Who is behind a login code, under the new and the old path. */
public final class OAuthCalls {
    private final OAuthCodes codes;

    /** Over these codes. */
    public OAuthCalls(OAuthCodes codes) {
        this.codes = codes;
    }

    /** Adds the calls. */
    public void register(Routes routes) {
        routes.get("auth/getuserinfo", request -> who(request, "userid"))
                .get("user/getuserinfo", request -> who(request, "UserId"));
    }

    private ApiResponse who(ApiRequest request, String field) {
        return ApiResponse.ok(Json.object().put(field, codes.redeem(request.parameter("code"))));
    }
}
