package cn.zhibu.domain.backfill;

import cn.zhibu.domain.language.Fold;
import cn.zhibu.domain.language.Folded;
import cn.zhibu.domain.language.RollCall;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code 3 到 家中网络中断}: what a line of a signed roll is to become, and why. */
public record Correction(int number, RollCall.Kind kind, String reason) {

    private static final int LONGEST = 200;
    private static final Pattern FORM = Pattern.compile(
            "^(?:(?<n1>\\d{1,4})号?\\s*(?<k1>到|迟|假|缺)|(?<k2>到|迟|假|缺)\\s*(?<n2>\\d{1,4})号?)(?:[\\s,:]+(?<why>.*))?$",
            Pattern.DOTALL);

    /** Empty when the words are not of this form. */
    public static Optional<Correction> parse(String typed) {
        Folded folded = Fold.of(typed);
        Matcher form = FORM.matcher(folded.text());
        if (!form.matches()) {
            return Optional.empty();
        }
        String number = form.group("n1") == null ? form.group("n2") : form.group("n1");
        String kind = form.group("k1") == null ? form.group("k2") : form.group("k1");
        String why = form.group("why") == null ? "" : form.group("why").strip();
        String reason = why.replaceFirst("^原因[\\s:]*", "");
        return Optional.of(new Correction(
                Integer.parseInt(number), kind(kind), reason.substring(0, Math.min(LONGEST, reason.length()))));
    }

    private static RollCall.Kind kind(String caption) {
        for (RollCall.Kind kind : RollCall.Kind.values()) {
            if (kind.caption().equals(caption)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No mark is called " + caption + ".");
    }
}
