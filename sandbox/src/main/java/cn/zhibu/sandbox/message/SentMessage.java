package cn.zhibu.sandbox.message;

import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One accepted send; {@code bubbles} maps lower-cased userids to the bubble each got, {@code unseen} those who got none to
 * the reason.
 */
public record SentMessage(
        String msgid, Instant at, JsonNode body, Map<String, String> bubbles, Map<String, String> unseen) {}
