package cn.zhibu.domain.language;

import cn.zhibu.domain.meeting.MeetingType;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the names of meeting types in a text, the longest name first. */
final class MeetingTypes {
    private static final String NAMES = Arrays.stream(MeetingType.values())
            .flatMap(MeetingType::names)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .collect(Collectors.joining("|"));
    private static final Pattern NAME = Pattern.compile(NAMES);
    private static final Pattern ONLY_NAMES = Pattern.compile("(?:" + NAMES + ")(?:[、+和暨及与/]?(?:" + NAMES + "))*");

    private MeetingTypes() {}

    /** The types when the word is made of nothing else ({@code 党员大会暨主题党日}). */
    static Optional<List<MeetingType>> only(String word) {
        return ONLY_NAMES.matcher(word).matches() ? Optional.of(in(word)) : Optional.empty();
    }

    static List<MeetingType> in(String text) {
        Set<MeetingType> types = new LinkedHashSet<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            MeetingType.named(name.group()).ifPresent(types::add);
        }
        return List.copyOf(types);
    }

    static String without(String text) {
        return NAME.matcher(text).replaceAll(" ");
    }
}
