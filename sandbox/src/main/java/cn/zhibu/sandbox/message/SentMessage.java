package cn.zhibu.sandbox.message;

import java.time.Instant;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One accepted send; {@code bubbles} maps lower-cased userids to the bubble each got. */
public record SentMessage(String msgid, Instant at, JsonNode body, Map<String, String> bubbles) {}
