package cn.zhibu.domain.rules;

import cn.zhibu.mapper.outbox.NoticeKind;
import cn.zhibu.mapper.own.LastReminder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which rules a message rests on: that of what was asked, those of the meeting's types, and that of the quorum where it is shown. */
final class RuleKeys {

    private RuleKeys() {}

    static List<String> of(LastReminder reminder) {
        String occasion = reminder.occasion();
        List<String> named = OccasionRules.of(occasion);
        if (!named.isEmpty()) {
            return named;
        }
        if (occasion.startsWith("leave:")) {
            return List.of("kind." + NoticeKind.DECISION);
        } else if (occasion.startsWith("makeup:")) {
            return List.of("kind." + NoticeKind.MAKEUP);
        } else if (occasion.startsWith("dues:caution:")) {
            return List.of("dues.ARREARS");
        } else if (occasion.startsWith("dues")) {
            return List.of("kind." + NoticeKind.DUES);
        }
        List<String> keys = new ArrayList<>(List.of("kind." + reminder.kind()));
        String types = reminder.types();
        if (types != null && aboutTheMeeting(reminder.kind())) {
            keys.addAll(ofTypes(Arrays.asList(types.split(",")), reminder.kind()));
        }
        return keys;
    }

    private static List<String> ofTypes(List<String> types, NoticeKind kind) {
        List<String> keys = new ArrayList<>();
        types.forEach(type -> keys.add("type." + type));
        // the articles of these two say it themselves
        boolean said = types.contains("GENERAL") || types.stream().allMatch("COMMITTEE"::equals);
        if (kind == NoticeKind.DUTY && !said) {
            keys.add("quorum.VOTERS");
        }
        return keys;
    }

    private static boolean aboutTheMeeting(NoticeKind kind) {
        return switch (kind) {
            case NOTICE, CHANGE, CANCEL, REMINDER, DUTY -> true;
            default -> false;
        };
    }
}
