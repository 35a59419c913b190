package cn.zhibu.domain.dues.books;

import cn.zhibu.domain.dues.engine.DuesMonths;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.dues.DuesBookMapper;
import cn.zhibu.mapper.dues.MonthSum;
import cn.zhibu.mapper.dues.WeekShare;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** A branch's month in sums. */
@Component
public final class MonthDues {

    private final DuesBookMapper books;

    MonthDues(DuesBookMapper books) {
        this.books = books;
    }

    public View of(long orgId, Instant at) {
        LocalDate month = DuesMonths.of(Beijing.date(at));
        MonthSum sum = books.months(orgId, month, month.plusMonths(1)).stream()
                .findFirst()
                .orElse(new MonthSum(month, 0, 0, 0, 0));
        return new View(
                month,
                sum.people(),
                sum.paidPeople(),
                sum.chargedFen(),
                sum.paidFen(),
                books.held(orgId),
                weeks(books.weeks(orgId, month), sum.people()));
    }

    private static List<Week> weeks(List<WeekShare> shares, int people) {
        List<Week> weeks = new ArrayList<>();
        int paid = 0;
        for (WeekShare share : shares) {
            paid += share.paid();
            weeks.add(new Week(share.monday().plusDays(6), Math.round(100f * paid / people)));
        }
        return weeks;
    }

    /** Amounts in 分; {@code heldFen} is what the branch holds of all months. */
    public record View(
            LocalDate month,
            int people,
            int paidPeople,
            long chargedFen,
            long paidFen,
            long heldFen,
            List<Week> weeks) {

        public View {
            weeks = List.copyOf(weeks);
        }
    }

    /** How many of a hundred had paid by the end of a week, its Sunday. */
    public record Week(LocalDate until, int percent) {}
}
