package cn.zhibu.domain.lecture;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words that a public clip should not have: marks of secrecy and numbers of official documents (domain.md 12). */
public final class SecrecyRules {

    private static final Pattern MARKS =
            Pattern.compile("绝密|机密|秘密|内部(资料|文件|材料|使用|发行|掌握|传达)?|不得外传|不得公开|严禁外传|注意保密|涉密|密级");

    /** 国办发〔2026〕3号, also with the brackets people have on their keyboards. */
    private static final Pattern DOCUMENT =
            Pattern.compile("[\\p{IsHan}]{0,8}[〔\\[【(（﹝][12][0-9]{3}[〕\\]】)）﹞]\\s*第?\\s*[0-9]{1,5}\\s*号");

    private static final int MOST = 5;

    private SecrecyRules() {}

    /** What was found, as written, each once; at most five. */
    public static List<String> found(@Nullable String... texts) {
        return Arrays.stream(texts)
                .filter(Objects::nonNull)
                .flatMap(text -> Stream.of(MARKS, DOCUMENT).flatMap(mark -> words(mark, text)))
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<String> words(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }
}
