package cn.zhibu.bot.wecom;

/** A call that this work cannot do without was not answered with success; the message says which call and why. */
public final class WeComUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WeComUnavailable(String call, ApiResult result) {
        super("WeCom did not answer " + call + " as needed: " + words(result) + ".");
    }

    private static String words(ApiResult result) {
        if (result instanceof ApiResult.Refused refused) {
            return "errcode " + refused.errcode();
        }
        if (result instanceof ApiResult.Unknown unknown) {
            return unknown.reason();
        }
        return result instanceof ApiResult.NotSent notSent ? notSent.reason() : "unexpected content";
    }
}
