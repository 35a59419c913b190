package cn.zhibu.domain.dues.bank;

import cn.zhibu.domain.sheet.SheetValues;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.dues.BankFile;
import cn.zhibu.mapper.dues.BankFileMapper;
import cn.zhibu.mapper.dues.BankFileState;
import cn.zhibu.mapper.dues.BankRow;
import cn.zhibu.mapper.dues.BankRowMapper;
import cn.zhibu.mapper.dues.BankRowState;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares a list with what is owed and books nothing: the dry run. It goes name by name, so that two lines of one person do not both pay the
 * same month; each step stands on its own, and a list left half way is gone on with.
 */
@Component
public class CompareBankList {

    private static final int NAMES = 5_000;
    private static final int YEARS_BACK = 2;

    private final BankFileMapper files;
    private final BankRowMapper rows;
    private final OrgMapper orgs;

    CompareBankList(BankFileMapper files, BankRowMapper rows, OrgMapper orgs) {
        this.files = files;
        this.rows = rows;
        this.orgs = orgs;
    }

    /**
     * Compares the next lines.
     *
     * @return whether there is more to do; false as well when somebody else does it
     */
    @Transactional
    public boolean step(long fileId) {
        BankFile file = files.lockFree(fileId);
        if (file == null || file.state() != BankFileState.WAITING) {
            return false;
        }
        List<String> names = rows.names(fileId, "", NAMES);
        if (names.isEmpty()) {
            files.state(fileId, BankFileState.COMPARED, file.lines(), null);
            return false;
        }
        files.progress(fileId, file.done() + compare(file, names));
        return true;
    }

    private int compare(BankFile file, List<String> names) {
        Org scope = Objects.requireNonNull(orgs.find(file.orgId()), "an organisation is never deleted");
        Map<String, List<BankDebtor>> people = BankDebtor.of(rows.people(names, scope.path(), since(file))).stream()
                .collect(Collectors.groupingBy(one -> SheetValues.name(one.name())));
        List<BankRow> waiting = rows.waiting(file.id(), names);
        Verdicts verdicts = new Verdicts();
        for (List<BankRow> namesakes : byName(waiting)) {
            decide(
                    namesakes,
                    new ArrayList<>(people.getOrDefault(namesakes.get(0).name(), List.of())),
                    verdicts);
        }
        rows.settle(verdicts.ids, verdicts.states, verdicts.members);
        return waiting.size();
    }

    /** Older charges are not looked at. */
    static LocalDate since(BankFile file) {
        return LocalDate.of(Beijing.date(file.uploadedAt()).getYear() - YEARS_BACK, 1, 1);
    }

    private static Iterable<List<BankRow>> byName(List<BankRow> waiting) {
        return waiting.stream()
                .sorted(Comparator.comparingInt(BankRow::lineNo))
                .collect(Collectors.groupingBy(BankRow::name, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static void decide(List<BankRow> lines, List<BankDebtor> people, Verdicts verdicts) {
        for (BankRow line : lines) {
            BankVerdict verdict = BankRules.decide(line, people);
            verdicts.add(line, verdict);
            if (verdict instanceof BankVerdict.Match match) {
                people.replaceAll(one -> one.memberId() == match.memberId() ? one.after(match.paid()) : one);
            }
        }
    }

    /** What was found, column by column. */
    private static final class Verdicts {

        private final List<Long> ids = new ArrayList<>();
        private final List<String> states = new ArrayList<>();
        private final List<@Nullable Long> members = new ArrayList<>();

        void add(BankRow line, BankVerdict verdict) {
            ids.add(line.id());
            states.add(state(verdict).name());
            members.add(member(verdict).orElse(null));
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

        private static Optional<Long> member(BankVerdict verdict) {
            if (verdict instanceof BankVerdict.Match match) {
                return Optional.of(match.memberId());
            }
            if (verdict instanceof BankVerdict.PaidBefore before) {
                return Optional.of(before.memberId());
            }
            return verdict instanceof BankVerdict.Unclear unclear
                    ? Optional.ofNullable(unclear.memberId())
                    : Optional.empty();
        }
    }
}
