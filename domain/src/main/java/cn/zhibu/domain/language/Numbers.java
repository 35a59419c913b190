package cn.zhibu.domain.language;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code 1-8 10}, {@code 1到8、10}, {@code 除3、7外}, {@code 其余}, {@code 全部}. */
public final class Numbers {
    static final String REST = "(?:其余|其他|其它|剩下|剩余)(?:的|人员|同志|党员)*";
    static final String ALL = "(?:全部|全都|全体|全员|所有|大家|全)(?:的|人|人员|同志|党员)*";
    static final String EXCEPT = "除了?(?<except>[^外]*?)(?:以|之)?外";

    private static final Pattern REST_WORD = Pattern.compile(REST + "(?:全部|全都|全|都|均)?到?");
    private static final Pattern ALL_WORD = Pattern.compile(ALL + "(?:都|均)?到?");
    private static final Pattern EXCEPT_WORD = Pattern.compile(EXCEPT + "[\\s,、]*(?:" + REST + ")?(?:全部|全都|全|都|均)?到?");
    private static final Pattern RANGE =
            Pattern.compile("(?<from>\\d{1,4})(?:\\s*(?:到|至|-{1,2}|~)\\s*(?<to>\\d{1,4}))?(?:号|名|位)?");
    private static final Pattern GAP = Pattern.compile("[\\s,、;.。和及与]*");

    private Numbers() {}

    public static Selection parse(String typed) {
        String text = Fold.of(typed).text();
        Matcher except = EXCEPT_WORD.matcher(text);
        if (REST_WORD.matcher(text).matches()) {
            return new Selection.Rest();
        }
        if (ALL_WORD.matcher(text).matches()) {
            return new Selection.All();
        }
        if (except.matches()) {
            String listed = except.group("except");
            Selection numbers = list(listed == null ? "" : listed);
            return numbers instanceof Selection.Some some ? new Selection.AllBut(some.numbers()) : numbers;
        }
        return list(text);
    }

    private static Selection list(String text) {
        SortedSet<Integer> numbers = new TreeSet<>();
        int at = gap(text, 0);
        while (at < text.length()) {
            Matcher range = RANGE.matcher(text).region(at, text.length());
            int end = range.lookingAt() ? range.end() : at;
            if (end == at || !separated(text, end)) {
                return new Selection.Bad(part(text, at), Selection.Reason.UNREADABLE);
            }
            add(range, numbers);
            at = gap(text, end);
        }
        return numbers.isEmpty()
                ? new Selection.Bad(text.strip(), Selection.Reason.UNREADABLE)
                : new Selection.Some(numbers);
    }

    private static void add(Matcher range, SortedSet<Integer> numbers) {
        int from = Integer.parseInt(range.group("from"));
        String end = range.group("to");
        int to = end == null ? from : Integer.parseInt(end);
        for (int number = Math.min(from, to); number <= Math.max(from, to); number++) {
            numbers.add(number);
        }
    }

    private static boolean separated(String text, int at) {
        return at == text.length() || gap(text, at) > at;
    }

    private static int gap(String text, int at) {
        Matcher gap = GAP.matcher(text).region(at, text.length());
        return gap.lookingAt() ? gap.end() : at;
    }

    private static String part(String text, int at) {
        Matcher part = Pattern.compile("[^\\s,、;]+").matcher(text);
        return part.find(at) ? part.group() : text.substring(at).strip();
    }
}
