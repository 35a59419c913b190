package cn.zhibu.domain.dues.bank;

import cn.zhibu.mapper.dues.BankPerson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody a line may mean, with what is and was owed, the oldest first. */
public record BankDebtor(long memberId, String name, long orgId, String orgName, List<Owed> charges) {

    public BankDebtor {
        charges = List.copyOf(charges);
    }

    /** A month's charge of the branch of that time, in 分; nothing open when it is paid, and no id while it is a month to come. */
    public record Owed(@Nullable Long chargeId, long orgId, LocalDate month, long amountFen, long openFen) {}

    static List<BankDebtor> of(List<BankPerson> rows) {
        Map<Long, List<BankPerson>> people = new LinkedHashMap<>();
        rows.forEach(row ->
                people.computeIfAbsent(row.memberId(), id -> new ArrayList<>()).add(row));
        return people.values().stream().map(BankDebtor::one).toList();
    }

    /** What is left to compare with after these were paid. */
    BankDebtor after(List<Owed> paid) {
        return new BankDebtor(
                memberId,
                name,
                orgId,
                orgName,
                charges.stream()
                        .map(one -> paid.contains(one)
                                ? new Owed(one.chargeId(), one.orgId(), one.month(), one.amountFen(), 0)
                                : one)
                        .toList());
    }

    /** The same with these months in their places. */
    BankDebtor with(List<Owed> more) {
        List<Owed> all = Stream.concat(charges.stream(), more.stream())
                .sorted(Comparator.comparing(Owed::month))
                .toList();
        return new BankDebtor(memberId, name, orgId, orgName, all);
    }

    private static BankDebtor one(List<BankPerson> rows) {
        BankPerson first = rows.get(0);
        List<Owed> charges = new ArrayList<>();
        for (BankPerson row : rows) {
            Long charge = row.chargeId();
            Long org = row.chargeOrgId();
            LocalDate month = row.duesMonth();
            if (charge != null && org != null && month != null) {
                charges.add(new Owed(charge, org, month, row.amountFen(), row.openFen()));
            }
        }
        return new BankDebtor(first.memberId(), first.name(), first.orgId(), first.orgName(), charges);
    }
}
