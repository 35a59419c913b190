package cn.zhibu.domain.makeup;

import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.makeup.MakeupStatus;
import cn.zhibu.mapper.makeup.MakeupTask;
import cn.zhibu.mapper.makeup.MakeupWay;
import java.time.Instant;

/** What is enough for a claim; the secretary judges it, not the bot. */
final class MakeupRules {

    private static final int NOTES_AT_LEAST = 10;
    private static final int NAME_AT_LEAST = 2;
    private static final int AT_MOST = 1000;

    private MakeupRules() {}

    static boolean enough(MakeupWay way, String words) {
        long letters = words.codePoints().filter(Character::isLetterOrDigit).count();
        return switch (way) {
            case NOTES -> letters >= NOTES_AT_LEAST;
            case CLIP, ELSEWHERE -> letters >= NAME_AT_LEAST;
            case VISIT -> true;
        };
    }

    static String kept(String words) {
        String stripped = words.strip();
        return stripped.length() <= AT_MOST ? stripped : stripped.substring(0, AT_MOST);
    }

    /** What a task was before it was claimed. */
    static MakeupStatus before(MakeupTask task, Instant now) {
        if (task.reason() != null) {
            return MakeupStatus.RETURNED;
        }
        return task.dueOn().isBefore(Beijing.date(now)) ? MakeupStatus.OVERDUE : MakeupStatus.DUE;
    }
}
