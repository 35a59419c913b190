package cn.zhibu.sandbox;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one corp and app the sandbox plays; port 0 picks a free one. */
public record SandboxSettings(
        int port,
        String corpId,
        int agentId,
        String secret,
        String token,
        String aesKey,
        @Nullable URI callbackUrl) {

    /** Sample values on a free port, without a callback URL. */
    public static SandboxSettings sample() {
        return fromEnvironment(Map.of("SERVER_PORT", "0"));
    }

    /** Reads the variables the bot reads, with sample values where one is absent; throws with a sentence when malformed. */
    public static SandboxSettings fromEnvironment(Map<String, String> environment) {
        String url = environment.getOrDefault("WECOM_CALLBACK_URL", "");
        return new SandboxSettings(
                number(environment, "SERVER_PORT", "9090"),
                environment.getOrDefault("WECOM_CORP_ID", "ww5a6b7c8d9e0f1a2b"),
                number(environment, "WECOM_AGENT_ID", "1000002"),
                environment.getOrDefault("WECOM_SECRET", "sandbox-secret-not-for-production-0000000000"),
                environment.getOrDefault("WECOM_CALLBACK_TOKEN", "sandboxToken2026"),
                aesKey(environment.getOrDefault(
                        "WECOM_CALLBACK_AES_KEY", "c2FuZGJveC1zYW1wbGUta2V5LTMyLWJ5dGVzLWxvbmc")),
                url.isEmpty() ? null : URI.create(url));
    }

    private static int number(Map<String, String> environment, String name, String absent) {
        String text = environment.getOrDefault(name, absent);
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " must be a whole number, not '" + text + "'.", e);
        }
    }

    private static String aesKey(String text) {
        if (!text.matches("[A-Za-z0-9]{43}")) {
            throw new IllegalArgumentException("WECOM_CALLBACK_AES_KEY must be 43 letters and digits.");
        }
        return text;
    }

    @Override
    public String toString() {
        return "SandboxSettings[port=%d, corpId=%s, agentId=%d, secret=***, token=***, aesKey=***, callbackUrl=%s]"
                .formatted(port, corpId, agentId, callbackUrl);
    }
}
