package cn.zhibu.domain.dues.bank;

import cn.zhibu.domain.dues.PaymentOrder;
import cn.zhibu.domain.dues.engine.DuesMonths;
import cn.zhibu.mapper.dues.BankPerson;
import cn.zhibu.mapper.dues.BankRow;
import cn.zhibu.mapper.dues.BankRowMapper;
import cn.zhibu.mapper.dues.DuesChargeMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Months that people pay in advance: they have no charge yet, and get one when they are paid. */
@Component
final class MonthsAhead {

    private final BankRowMapper rows;
    private final DuesChargeMapper charges;

    MonthsAhead(BankRowMapper rows, DuesChargeMapper charges) {
        this.rows = rows;
        this.charges = charges;
    }

    /** These people, by id, with the months to come that lines of these months may pay. */
    Map<Long, BankDebtor> of(Collection<BankDebtor> people, List<BankRow> lines) {
        List<LocalDate> own = lines.stream()
                .map(BankRules::month)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (people.isEmpty() || own.isEmpty()) {
            return Map.of();
        }
        LocalDate until = own.get(own.size() - 1).plusMonths(DuesMonths.SPAN);
        Map<Long, List<BankDebtor.Owed>> ahead =
                rows.ahead(people.stream().map(BankDebtor::memberId).distinct().toList(), own.get(0), until).stream()
                        .collect(Collectors.groupingBy(
                                BankPerson::memberId, Collectors.mapping(MonthsAhead::month, Collectors.toList())));
        return people.stream()
                .collect(Collectors.toMap(
                        BankDebtor::memberId,
                        one -> one.with(ahead.getOrDefault(one.memberId(), List.of()).stream()
                                // who has moved on pays the months to come where the relation is
                                .filter(month -> month.orgId() == one.orgId())
                                .toList()),
                        (one, same) -> one));
    }

    /** What pays these months, those to come with a charge made for them. */
    List<PaymentOrder.Share> shares(BankVerdict.Match match, Instant at) {
        return match.paid().stream()
                .map(one -> new PaymentOrder.Share(charge(match.memberId(), one, at), one.openFen()))
                .toList();
    }

    private long charge(long member, BankDebtor.Owed owed, Instant at) {
        Long known = owed.chargeId();
        if (known != null) {
            return known;
        }
        charges.makeAhead(member, owed.month(), at);
        return Objects.requireNonNull(charges.of(member, owed.month()), "a charge was just made")
                .id();
    }

    private static BankDebtor.Owed month(BankPerson row) {
        return new BankDebtor.Owed(
                null, row.orgId(), Objects.requireNonNull(row.duesMonth()), row.amountFen(), row.openFen());
    }
}
