package cn.zhibu.domain.dues.bank;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.dues.BookPayments;
import cn.zhibu.domain.dues.Booked;
import cn.zhibu.domain.dues.PaymentOrder;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.dues.BankFile;
import cn.zhibu.mapper.dues.BankFileMapper;
import cn.zhibu.mapper.dues.BankFileState;
import cn.zhibu.mapper.dues.BankRow;
import cn.zhibu.mapper.dues.BankRowMapper;
import cn.zhibu.mapper.dues.BankRowState;
import cn.zhibu.mapper.dues.PayWay;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books the lines of a list that fit, a few thousand at a time and all of one person together, as the dry run saw them; each is compared once
 * more under lock, so that what was paid meanwhile is not paid twice. A list left half way is gone on with.
 */
@Component
public class BookBankList {

    private static final int LINES = 2_500;

    private final BankFileMapper files;
    private final BankRowMapper rows;
    private final OrgMapper orgs;
    private final BookPayments booking;
    private final MonthsAhead ahead;

    BookBankList(BankFileMapper files, BankRowMapper rows, OrgMapper orgs, BookPayments booking, MonthsAhead ahead) {
        this.files = files;
        this.rows = rows;
        this.orgs = orgs;
        this.booking = booking;
        this.ahead = ahead;
    }

    /**
     * Books the next lines; {@link ApplyBankList} has said who wants it.
     *
     * @return whether there is more to do; false as well when somebody else does it
     */
    @Transactional
    public boolean step(Act act, long fileId) {
        BankFile file = files.lockFree(fileId);
        if (file == null || file.state() != BankFileState.BOOKING) {
            return false;
        }
        List<BankRow> lines = rows.unbooked(fileId, LINES).stream()
                .sorted(Comparator.comparingInt(BankRow::lineNo))
                .toList();
        if (lines.isEmpty()) {
            files.state(fileId, BankFileState.DONE, file.lines(), act.at());
            return false;
        }
        book(act, file, lines);
        files.progress(fileId, Math.min(file.lines(), file.done() + lines.size()));
        return true;
    }

    private void book(Act act, BankFile file, List<BankRow> lines) {
        Map<Long, BankDebtor> people = people(file, lines);
        Map<BankRow, BankVerdict.Match> matches = new LinkedHashMap<>();
        lines.forEach(line -> match(line, people, BankRules::match).ifPresent(found -> matches.put(line, found)));
        List<BankRow> late = new ArrayList<>(lines);
        late.removeAll(matches.keySet());
        Map<Long, BankDebtor> further = new HashMap<>(ahead.of(of(late, people), late));
        late.removeIf(line -> match(line, further, BankRules::ahead)
                .map(found -> matches.put(line, found) == null)
                .orElse(false));
        Map<BankRow, PaymentOrder> orders = new LinkedHashMap<>();
        lines.stream()
                .filter(matches::containsKey)
                .forEach(line -> orders.put(line, order(line, Objects.requireNonNull(matches.get(line)), act)));
        Booked booked = booking.book(act, List.copyOf(orders.values()));
        keep(orders, booked, late);
        aside(late, people);
    }

    private Map<Long, BankDebtor> people(BankFile file, List<BankRow> lines) {
        List<Long> ids = lines.stream()
                .map(BankRow::memberId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Org scope = Objects.requireNonNull(orgs.find(file.orgId()), "an organisation is never deleted");
        return BankDebtor.of(rows.debtors(ids, scope.path(), CompareBankList.since(file))).stream()
                .collect(Collectors.toMap(BankDebtor::memberId, Function.identity(), (a, b) -> a, HashMap::new));
    }

    private static List<BankDebtor> of(List<BankRow> lines, Map<Long, BankDebtor> people) {
        return lines.stream()
                .map(line -> line.memberId() == null ? null : people.get(line.memberId()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** What one line pays the next no longer does. */
    private static Optional<BankVerdict.Match> match(
            BankRow line,
            Map<Long, BankDebtor> people,
            BiFunction<BankRow, BankDebtor, Optional<BankVerdict.Match>> rule) {
        BankDebtor person = line.memberId() == null ? null : people.get(line.memberId());
        Optional<BankVerdict.Match> match = person == null ? Optional.empty() : rule.apply(line, person);
        match.ifPresent(found -> people.computeIfPresent(found.memberId(), (id, one) -> one.after(found.paid())));
        return match;
    }

    private PaymentOrder order(BankRow line, BankVerdict.Match match, Act act) {
        return new PaymentOrder(
                match.paid().get(0).orgId(),
                match.memberId(),
                null,
                null,
                PayWay.BANK,
                line.paidOn() == null ? Beijing.date(act.at()) : line.paidOn(),
                ahead.shares(match, act.at()),
                0);
    }

    /** What was booked comes in the order asked for, what was refused is left out of it. */
    private void keep(Map<BankRow, PaymentOrder> orders, Booked booked, List<BankRow> late) {
        List<Long> lines = new ArrayList<>();
        List<Long> payments = new ArrayList<>();
        int next = 0;
        for (Map.Entry<BankRow, PaymentOrder> each : orders.entrySet()) {
            if (booked.refused().contains(each.getValue())) {
                late.add(each.getKey());
            } else {
                lines.add(each.getKey().id());
                payments.add(booked.payments().get(next++).id());
            }
        }
        if (!lines.isEmpty()) {
            rows.booked(lines, payments);
        }
    }

    /** Paid in another way since the dry run, or something else is owed now: a person looks at it. */
    private void aside(List<BankRow> late, Map<Long, BankDebtor> people) {
        if (!late.isEmpty()) {
            List<@Nullable Long> members = new ArrayList<>();
            late.forEach(line -> members.add(line.memberId()));
            rows.settle(
                    late.stream().map(BankRow::id).toList(),
                    late.stream().map(line -> aside(line, people).name()).toList(),
                    members);
        }
    }

    private static BankRowState aside(BankRow line, Map<Long, BankDebtor> people) {
        BankDebtor person = line.memberId() == null ? null : people.get(line.memberId());
        return person != null && BankRules.paid(line, person) ? BankRowState.PAID_BEFORE : BankRowState.UNCLEAR;
    }
}
