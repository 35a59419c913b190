package cn.zhibu.domain.outbox;

import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of cards on the platform, which never forgets one, while a database set up anew counts from one again. */
final class TaskIds {

    private static final Pattern SHAPE = Pattern.compile("z(\\d{1,18})-[0-9a-z]{1,13}");

    private TaskIds() {}

    static String of(long callId, Instant now) {
        return "z" + callId + "-" + Long.toString(now.getEpochSecond(), 36);
    }

    /** The call a card came with, if the name is one of ours. */
    static OptionalLong call(String taskId) {
        Matcher matcher = SHAPE.matcher(taskId);
        return matcher.matches() ? OptionalLong.of(Long.parseLong(matcher.group(1))) : OptionalLong.empty();
    }
}
