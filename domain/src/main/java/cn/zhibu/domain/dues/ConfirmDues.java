package cn.zhibu.domain.dues;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.act.Audit;
import cn.zhibu.domain.dues.engine.DuesMonths;
import cn.zhibu.domain.language.Selection;
import cn.zhibu.mapper.dues.DuesChargeMapper;
import cn.zhibu.mapper.dues.DuesLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@code 收 1-8 10}: the collector confirms by the numbers of the branch's list; all of one message, or nothing. */
@Component
public class ConfirmDues {

    private final DuesChargeMapper charges;
    private final DuesOrders orders;
    private final BookPayments book;
    private final DuesClerks clerks;
    private final Audit audit;

    ConfirmDues(DuesChargeMapper charges, DuesOrders orders, BookPayments book, DuesClerks clerks, Audit audit) {
        this.charges = charges;
        this.orders = orders;
        this.book = book;
        this.clerks = clerks;
        this.audit = audit;
    }

    @Transactional
    public ConfirmOutcome confirm(Act act, long orgId, LocalDate month, Selection meant, ConfirmTerms terms) {
        if (!clerks.keeps(act.actor(), orgId)) {
            return new ConfirmOutcome.NotYours();
        }
        if (terms.monthsAhead() > DuesMonths.SPAN || terms.monthsAhead() < 0) {
            return new ConfirmOutcome.TooFar();
        }
        Map<Integer, DuesLine> lines = charges.list(orgId, month).stream()
                .collect(Collectors.toMap(
                        line -> Optional.ofNullable(line.rollNo()).orElseThrow(), Function.identity()));
        if (lines.isEmpty()) {
            return new ConfirmOutcome.NoList(month);
        }
        Optional<Selection.Bad> bad =
                meant instanceof Selection.Bad unreadable ? Optional.of(unreadable) : meant.missingFrom(lines.keySet());
        return bad.<ConfirmOutcome>map(ConfirmOutcome.Unreadable::new)
                .orElseGet(() -> confirmed(act, month, meant(meant, lines), terms));
    }

    private static List<DuesLine> meant(Selection meant, Map<Integer, DuesLine> lines) {
        Set<Integer> settled = lines.entrySet().stream()
                .filter(line -> line.getValue().openFen() == 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return meant.of(lines.keySet(), settled).stream().map(lines::get).toList();
    }

    private ConfirmOutcome confirmed(Act act, LocalDate month, List<DuesLine> meant, ConfirmTerms terms) {
        List<PaymentOrder> wanted = new ArrayList<>();
        List<String> settled = new ArrayList<>();
        for (DuesLine line : meant) {
            orders.of(line, month, terms, act.at()).ifPresentOrElse(wanted::add, () -> settled.add(line.name()));
        }
        Booked booked = book.book(act, wanted);
        Map<Long, String> names = meant.stream().collect(Collectors.toMap(DuesLine::memberId, DuesLine::name));
        booked.refused().forEach(order -> settled.add(names.getOrDefault(order.memberId(), "")));
        if (!booked.payments().isEmpty()) {
            long orgId = booked.payments().get(0).orgId();
            audit.record(act, "dues.confirm", orgId, null, booked.payments().size() + " of " + month);
        }
        return new ConfirmOutcome.Confirmed(month, booked.payments(), names, settled);
    }
}
