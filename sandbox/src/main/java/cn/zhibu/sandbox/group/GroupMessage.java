package cn.zhibu.sandbox.group;

import cn.zhibu.sandbox.chat.Content;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One message in a group: who was in it then, and who did not see it for which reason. */
public record GroupMessage(Instant at, Content content, List<String> members, Map<String, String> unseen) {}
