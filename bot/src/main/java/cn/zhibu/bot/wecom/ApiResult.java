package cn.zhibu.bot.wecom;

import com.google.gson.JsonObject;

/** How one call to the platform ended. Whether it was accepted is known in three cases and not known in one. */
public sealed interface ApiResult {

    /** {@code errcode} 0; the whole answer. */
    record Ok(JsonObject body) implements ApiResult {}

    /** The platform answered and did not accept. */
    record Refused(int errcode, String errmsg) implements ApiResult {

        public ApiErrors.Reaction reaction() {
            return ApiErrors.reaction(errcode);
        }
    }

    /** The call went out and no usable answer came back: time-out, reset, 5xx, busy, not JSON. */
    record Unknown(String reason) implements ApiResult {}

    /** The call never reached the platform. */
    record NotSent(String reason) implements ApiResult {}
}
