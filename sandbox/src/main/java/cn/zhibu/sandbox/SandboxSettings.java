package cn.zhibu.sandbox;

import cn.zhibu.sandbox.wire.Caller;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one corp and app the sandbox plays; port 0 picks a free one. The neighbour is another app with the agent id after this
 * one; equal seeds give equal identifiers.
 */
public record SandboxSettings(
        int port,
        String corpId,
        int agentId,
        String secret,
        String token,
        String aesKey,
        @Nullable URI callbackUrl,
        String neighbourSecret,
        String contactsSecret,
        long seed) {

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
                url.isEmpty() ? null : URI.create(url),
                environment.getOrDefault("SANDBOX_NEIGHBOUR_SECRET", "sandbox-neighbour-secret-000000000000000000"),
                environment.getOrDefault("SANDBOX_CONTACTS_SECRET", "sandbox-contacts-secret-0000000000000000000"),
                seed(environment));
    }

    /** Whose secret it is. */
    public Caller owner(String given) {
        if (given.equals(secret)) {
            return Caller.APP;
        }
        if (given.equals(neighbourSecret)) {
            return Caller.NEIGHBOUR;
        }
        return given.equals(contactsSecret) ? Caller.CONTACTS : Caller.NOBODY;
    }

    /** The agent id of a caller, 0 for one that is no app. */
    public int agentId(Caller caller) {
        return switch (caller) {
            case APP -> agentId;
            case NEIGHBOUR -> agentId + 1;
            case CONTACTS, NOBODY -> 0;
        };
    }

    private static long seed(Map<String, String> environment) {
        String text = environment.getOrDefault("SANDBOX_SEED", "");
        try {
            return text.isEmpty() ? new SecureRandom().nextLong() : Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("SANDBOX_SEED must be a whole number, not '" + text + "'.", e);
        }
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
