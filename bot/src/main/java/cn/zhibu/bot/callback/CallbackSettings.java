package cn.zhibu.bot.callback;

/**
 * What the app's callback page in the WeCom console holds.
 *
 * @param corpId the receiver that every envelope must name
 * @param agentId the app; a message for another app is refused
 * @param token up to 32 letters and digits
 * @param aesKey 43 letters and digits, the Base64 form of 32 bytes without its last sign
 */
public record CallbackSettings(String corpId, String agentId, String token, String aesKey) {

    @Override
    public String toString() {
        return "CallbackSettings[corpId=" + corpId + ", agentId=" + agentId + ", token=***, aesKey=***]";
    }
}
