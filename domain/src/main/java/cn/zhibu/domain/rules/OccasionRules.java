package cn.zhibu.domain.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Occasions that name the rules they rest on: those of the rhythm of a year. */
public final class OccasionRules {

    private static final String CADENCE = "cadence:";
    private static final int SHORT = 2;
    private static final Map<String, String> DATES = Map.of(
            "birthday:", "date.BIRTHDAY",
            "greeting:", "date.BIRTHDAY",
            "probation:", "date.PROBATION",
            "term:", "date.TERM",
            "termletter:", "date.TERM");
    private static final List<String> TYPES = List.of("THEME_DAY", "GENERAL", "COMMITTEE", "GROUP", "LECTURE");

    private OccasionRules() {}

    /** The occasion of telling that these types are missing; an occasion has 64 characters. */
    public static String cadence(long orgId, long day, Stream<String> types) {
        String names = types.map(type -> type.substring(0, SHORT))
                .distinct()
                .reduce((one, other) -> one + "," + other)
                .orElse("");
        return CADENCE + orgId + ":" + day + ":" + names;
    }

    /** Empty when the occasion names none. */
    static List<String> of(String occasion) {
        if (occasion.startsWith(CADENCE)) {
            List<String> named = Arrays.asList(
                    occasion.substring(occasion.lastIndexOf(':') + 1).split(","));
            return TYPES.stream()
                    .filter(type -> named.contains(type.substring(0, SHORT)))
                    .map(type -> "type." + type)
                    .toList();
        }
        return DATES.entrySet().stream()
                .filter(date -> occasion.startsWith(date.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
