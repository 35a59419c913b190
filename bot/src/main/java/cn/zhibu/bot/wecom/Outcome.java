package cn.zhibu.bot.wecom;

import com.google.gson.JsonParseException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLHandshakeException;
import me.chanjar.weixin.common.error.WxError;
import me.chanjar.weixin.common.error.WxErrorException;
import org.apache.http.conn.ConnectTimeoutException;

/** Tells from a failure whether the platform can have received the call. */
final class Outcome {

    /** WxJava's own code for an answer without a body. */
    private static final int NO_ANSWER = -99;

    private Outcome() {}

    static ApiResult of(WxErrorException e) {
        int code = e.getError().getErrorCode();
        if (code == NO_ANSWER || ApiErrors.reaction(code) == ApiErrors.Reaction.UNKNOWN) {
            return new ApiResult.Unknown("errcode " + code);
        }
        return new ApiResult.Refused(code, words(e.getError()));
    }

    static ApiResult of(TokenFault e) {
        if (e.errcode() == 0 || ApiErrors.reaction(e.errcode()) == ApiErrors.Reaction.UNKNOWN) {
            return new ApiResult.NotSent(String.valueOf(e.getMessage()));
        }
        return new ApiResult.Refused(e.errcode(), String.valueOf(e.getMessage()));
    }

    static ApiResult of(RuntimeException e) {
        for (Throwable it = e; it != null; it = it.getCause()) {
            if (neverConnected(it)) {
                return new ApiResult.NotSent(reason(e));
            }
        }
        return new ApiResult.Unknown(e instanceof JsonParseException ? "the answer is not JSON" : reason(e));
    }

    /** The platform's own words, which WxJava replaces by a translation where it has one. */
    static String words(WxError error) {
        String original = error.getErrorMsgEn();
        return String.valueOf(original == null ? error.getErrorMsg() : original);
    }

    /** Names of classes only: messages of HTTP clients quote addresses, and addresses hold the token. */
    static String reason(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName();
    }

    private static boolean neverConnected(Throwable e) {
        return e instanceof ConnectException
                || e instanceof ConnectTimeoutException
                || e instanceof UnknownHostException
                || e instanceof NoRouteToHostException
                || e instanceof SSLHandshakeException;
    }
}
