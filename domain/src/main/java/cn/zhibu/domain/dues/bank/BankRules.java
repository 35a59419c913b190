package cn.zhibu.domain.dues.bank;

import cn.zhibu.domain.dues.engine.DuesMonths;
import cn.zhibu.domain.sheet.SheetValues;
import cn.zhibu.mapper.dues.BankRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose a line of a bank's list is, and what it pays. A line fits a person who owes just that amount for its month, or for all months up to a point, the oldest
 * first; it is nobody's as long as two people fit.
 */
final class BankRules {

    private static final String BRANCH = "支部";

    private BankRules() {}

    static BankVerdict decide(BankRow row, List<BankDebtor> namesakes) {
        List<BankDebtor> here = placed(row, namesakes);
        if (namesakes.isEmpty()) {
            return new BankVerdict.Unknown();
        } else if (here.isEmpty()) {
            // another branch's member of the same name may have paid this
            return new BankVerdict.Unclear(null);
        }
        List<BankVerdict.Match> matches = here.stream()
                .map(person -> match(row, person))
                .flatMap(Optional::stream)
                .toList();
        if (matches.size() == 1) {
            return matches.get(0);
        }
        if (matches.isEmpty() && here.size() == 1 && paid(row, here.get(0))) {
            return new BankVerdict.PaidBefore(here.get(0).memberId());
        }
        return new BankVerdict.Unclear(here.size() == 1 ? here.get(0).memberId() : null);
    }

    /** The charges the amount pays to the cent; empty when it pays none. */
    static Optional<BankVerdict.Match> match(BankRow row, BankDebtor person) {
        LocalDate month = month(row);
        List<BankDebtor.Owed> open =
                person.charges().stream().filter(one -> one.openFen() > 0).toList();
        Optional<BankDebtor.Owed> exact = open.stream()
                .filter(one -> one.openFen() == row.amountFen() && one.month().equals(month))
                .findFirst();
        return exact.map(List::of)
                .or(() -> oldest(row.amountFen(), open).filter(paid -> upTo(row, paid)))
                .map(paid -> new BankVerdict.Match(person.memberId(), paid));
    }

    /**
     * Two months or more of which the last are still to come: the oldest first, at most six on either side of the line's own month; a line that
     * names its month pays from that one on. Empty when the amount is no sum of them to the cent.
     */
    static Optional<BankVerdict.Match> ahead(BankRow row, BankDebtor person) {
        LocalDate own = month(row);
        if (own == null) {
            return Optional.empty();
        }
        // what other lines of the list may pay is no part of the question
        List<BankDebtor.Owed> open = person.charges().stream()
                .filter(one -> one.openFen() > 0)
                .filter(one -> one.chargeId() != null || !one.month().isBefore(own))
                .toList();
        return oldest(row.amountFen(), open)
                .filter(paid -> paid.size() > 1 && near(own, paid))
                .filter(paid -> row.duesMonth() == null || paid.get(0).month().equals(own))
                .map(paid -> new BankVerdict.Match(person.memberId(), paid));
    }

    /** The months reach over the line's own or begin right after it, and go no further than half a year from it. */
    private static boolean near(LocalDate own, List<BankDebtor.Owed> paid) {
        LocalDate first = paid.get(0).month();
        LocalDate last = paid.get(paid.size() - 1).month();
        return !first.isAfter(own.plusMonths(1))
                && !first.isBefore(own.minusMonths(DuesMonths.SPAN))
                && last.isAfter(own)
                && !last.isAfter(own.plusMonths(DuesMonths.SPAN));
    }

    /** A line that names its month pays no other months than those before it; more than half a year at once a person looks at. */
    private static boolean upTo(BankRow row, List<BankDebtor.Owed> paid) {
        LocalDate said = row.duesMonth();
        LocalDate last = paid.get(paid.size() - 1).month();
        boolean half = !paid.get(0).month().isBefore(last.minusMonths(DuesMonths.SPAN));
        return half && (said == null || last.equals(said));
    }

    private static Optional<List<BankDebtor.Owed>> oldest(long fen, List<BankDebtor.Owed> open) {
        List<BankDebtor.Owed> paid = new ArrayList<>();
        long left = fen;
        for (BankDebtor.Owed one : open) {
            if (!paid.isEmpty() && paid.get(0).orgId() != one.orgId()) {
                // one receipt is one branch's
                return Optional.empty();
            }
            paid.add(one);
            left -= one.openFen();
            if (left == 0) {
                return Optional.of(paid);
            }
        }
        return Optional.empty();
    }

    /** Whether just this was owed for its month and is paid. */
    static boolean paid(BankRow row, BankDebtor person) {
        LocalDate month = month(row);
        return person.charges().stream()
                .anyMatch(one -> one.openFen() == 0
                        && one.amountFen() == row.amountFen()
                        && one.month().equals(month));
    }

    /** The month it says, else the month it was paid in. */
    static @Nullable LocalDate month(BankRow row) {
        LocalDate day = row.paidOn();
        return row.duesMonth() == null && day != null ? day.withDayOfMonth(1) : row.duesMonth();
    }

    /** Those of the branch that the list names, nobody when it is another; all of them when it names none. */
    private static List<BankDebtor> placed(BankRow row, List<BankDebtor> namesakes) {
        String place = row.place();
        if (place == null) {
            return namesakes;
        }
        String wanted = branch(place);
        List<BankDebtor> there = namesakes.stream()
                .filter(one -> wanted.endsWith(branch(one.orgName()))
                        || branch(one.orgName()).endsWith(wanted))
                .toList();
        return there.isEmpty() && !wanted.endsWith(BRANCH) ? namesakes : there;
    }

    /** 第一党支部委员会 is 第一支部. */
    private static String branch(String named) {
        return SheetValues.name(named).replace("党支部", BRANCH).replaceFirst("支部委员会$", BRANCH);
    }
}
