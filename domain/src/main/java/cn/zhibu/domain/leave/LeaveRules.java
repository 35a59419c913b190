package cn.zhibu.domain.leave;

import cn.zhibu.domain.language.Fold;
import cn.zhibu.mapper.leave.LeaveCategory;
import cn.zhibu.mapper.leave.LeaveRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How leave is said: a category by digit or word, and a few words if one likes. */
public final class LeaveRules {

    private static final int WORDS = 200;
    private static final Pattern DIGIT =
            Pattern.compile("(?<digit>[1-5])(?:[\\s、,.:]+|$|(?=\\D))(?<rest>.*)", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile(
            "(?:因为|因)?(?<word>病假|生病|看病|住院|病|事假|私事|家里有事|家中有事|有事|事|因公|公务|公事|公|加班|出差|其他|其它|休假|年假|值班|产假)(?:假|了)?[\\s、,.:;]*(?<rest>.*)",
            Pattern.DOTALL);

    private LeaveRules() {}

    /** {@code 出差 去省里}; empty when it names no category. */
    public static Optional<Said> read(String words) {
        String said = Fold.of(words).text();
        Matcher digit = DIGIT.matcher(said);
        if (digit.matches()) {
            LeaveCategory category = List.of(LeaveCategory.values()).get(Integer.parseInt(digit.group("digit")) - 1);
            return Optional.of(new Said(category, shortened(digit.group("rest"))));
        }
        Matcher word = WORD.matcher(said);
        if (!word.matches()) {
            return Optional.empty();
        }
        LeaveCategory category = named(word.group("word"));
        String rest = shortened(word.group("rest"));
        boolean telling = category == LeaveCategory.OTHER && !word.group("word").startsWith("其");
        return Optional.of(new Said(category, telling ? shortened(said) : rest));
    }

    /** {@code 出差（去省里）}. */
    public static String reason(LeaveRequest request) {
        String caption = request.category().caption();
        return request.words() == null ? caption : caption + "（" + request.words() + "）";
    }

    private static LeaveCategory named(String word) {
        return switch (word) {
            case "病假", "生病", "看病", "住院", "病" -> LeaveCategory.SICK;
            case "事假", "私事", "家里有事", "家中有事", "有事", "事" -> LeaveCategory.PERSONAL;
            case "因公", "公务", "公事", "公", "加班" -> LeaveCategory.DUTY;
            case "出差" -> LeaveCategory.TRAVEL;
            default -> LeaveCategory.OTHER;
        };
    }

    private static String shortened(String words) {
        String stripped = words.strip();
        return stripped.length() <= WORDS ? stripped : stripped.substring(0, WORDS);
    }

    /** What was said; {@code words} may be empty. */
    public record Said(LeaveCategory category, String words) {}
}
