package cn.zhibu.domain.dues.bank;

import cn.zhibu.domain.sheet.SheetValues;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.dues.BankFile;
import cn.zhibu.mapper.dues.BankFileMapper;
import cn.zhibu.mapper.dues.BankFileState;
import cn.zhibu.mapper.dues.BankRow;
import cn.zhibu.mapper.dues.BankRowMapper;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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
    private final MonthsAhead ahead;

    CompareBankList(BankFileMapper files, BankRowMapper rows, OrgMapper orgs, MonthsAhead ahead) {
        this.files = files;
        this.rows = rows;
        this.orgs = orgs;
        this.ahead = ahead;
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
        if (file.done() == 0 && file.lines() > NAMES) {
            rows.count();
        }
        List<String> names = rows.names(fileId, NAMES);
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
        List<BankRow> waiting = rows.waiting(file.id(), names.get(0), names.get(names.size() - 1));
        BankVerdicts verdicts = new BankVerdicts();
        for (List<BankRow> namesakes : byName(waiting)) {
            decide(
                    namesakes,
                    new ArrayList<>(people.getOrDefault(namesakes.get(0).name(), List.of())),
                    verdicts);
        }
        prepaid(verdicts);
        verdicts.write(rows);
        return waiting.size();
    }

    /** What fits no month that is owed may pay months to come. */
    private void prepaid(BankVerdicts verdicts) {
        Map<BankRow, BankDebtor> unclear = verdicts.unclear();
        Map<Long, BankDebtor> people = new HashMap<>(ahead.of(unclear.values(), List.copyOf(unclear.keySet())));
        unclear.forEach((line, person) -> Optional.ofNullable(people.get(person.memberId()))
                .flatMap(one -> BankRules.ahead(line, one))
                .ifPresent(match -> {
                    verdicts.put(line, match);
                    people.computeIfPresent(match.memberId(), (id, one) -> one.after(match.paid()));
                }));
    }

    /** Older charges are not looked at. */
    static LocalDate since(BankFile file) {
        return LocalDate.of(Beijing.date(file.uploadedAt()).getYear() - YEARS_BACK, 1, 1);
    }

    private static Iterable<List<BankRow>> byName(List<BankRow> waiting) {
        return waiting.stream()
                .collect(Collectors.groupingBy(BankRow::name, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static void decide(List<BankRow> lines, List<BankDebtor> people, BankVerdicts verdicts) {
        for (BankRow line : lines) {
            BankVerdict verdict = BankRules.decide(line, people);
            verdicts.put(line, verdict);
            if (verdict instanceof BankVerdict.Match match) {
                people.replaceAll(one -> one.memberId() == match.memberId() ? one.after(match.paid()) : one);
            }
        }
        verdicts.left(people);
    }
}
