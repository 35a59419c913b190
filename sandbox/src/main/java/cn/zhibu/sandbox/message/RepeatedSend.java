package cn.zhibu.sandbox.message;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** A send that the duplicate check swallowed; {@code msgid} is the message it repeats. */
public record RepeatedSend(Instant at, JsonNode body, String msgid) {}
