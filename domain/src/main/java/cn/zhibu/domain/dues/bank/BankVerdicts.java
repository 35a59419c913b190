package cn.zhibu.domain.dues.bank;

import cn.zhibu.mapper.dues.BankRow;
import cn.zhibu.mapper.dues.BankRowMapper;
import cn.zhibu.mapper.dues.BankRowState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was found about lines, to be written in one statement. */
final class BankVerdicts {

    private final Map<BankRow, BankVerdict> verdicts = new LinkedHashMap<>();
    private final Map<Long, BankDebtor> left = new HashMap<>();

    void put(BankRow line, BankVerdict verdict) {
        verdicts.put(line, verdict);
    }

    /** People with what they owe after the lines so far. */
    void left(List<BankDebtor> people) {
        people.forEach(one -> left.put(one.memberId(), one));
    }

    /** Lines of somebody whose amount does not fit, with that person. */
    Map<BankRow, BankDebtor> unclear() {
        Map<BankRow, BankDebtor> unclear = new LinkedHashMap<>();
        verdicts.forEach((line, verdict) -> {
            Long member = verdict instanceof BankVerdict.Unclear ? member(verdict) : null;
            BankDebtor person = member == null ? null : left.get(member);
            if (person != null) {
                unclear.put(line, person);
            }
        });
        return unclear;
    }

    void write(BankRowMapper rows) {
        List<@Nullable Long> members = new ArrayList<>();
        verdicts.values().forEach(verdict -> members.add(member(verdict)));
        rows.settle(
                verdicts.keySet().stream().map(BankRow::id).toList(),
                verdicts.values().stream().map(verdict -> state(verdict).name()).toList(),
                members);
    }

    private static BankRowState state(BankVerdict verdict) {
        if (verdict instanceof BankVerdict.Match) {
            return BankRowState.MATCHED;
        }
        if (verdict instanceof BankVerdict.PaidBefore) {
            return BankRowState.PAID_BEFORE;
        }
        return verdict instanceof BankVerdict.Unknown ? BankRowState.UNKNOWN : BankRowState.UNCLEAR;
    }

    private static @Nullable Long member(BankVerdict verdict) {
        if (verdict instanceof BankVerdict.Match match) {
            return match.memberId();
        }
        if (verdict instanceof BankVerdict.PaidBefore before) {
            return before.memberId();
        }
        return verdict instanceof BankVerdict.Unclear unclear ? unclear.memberId() : null;
    }
}
