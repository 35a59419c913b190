package cn.zhibu.sandbox.callback;

import cn.zhibu.sandbox.crypto.CallbackCrypto;

/** What deliveries are sealed with: {@code own} for the app's corp, {@code strange} for the fault of a wrong receiver. */
public record Keys(CallbackCrypto own, CallbackCrypto strange) {
    private static final String OTHER_CORP = "ww0000000000000000";

    /** From Token and EncodingAESKey; refuses a key that is not one. */
    public static Keys of(String token, String aesKey, String corpId) {
        return new Keys(new CallbackCrypto(token, aesKey, corpId), new CallbackCrypto(token, aesKey, OTHER_CORP));
    }
}
