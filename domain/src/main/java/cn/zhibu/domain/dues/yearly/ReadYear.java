package cn.zhibu.domain.dues.yearly;

import cn.zhibu.domain.dues.DuesSettings;
import cn.zhibu.domain.dues.YearLine;
import cn.zhibu.domain.dues.engine.DuesCalculator;
import cn.zhibu.domain.sheet.SheetTable;
import cn.zhibu.domain.sheet.SheetValues;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads a table of yearly amounts. The file is not kept, and no income leaves the reading. */
@Component
public final class ReadYear {

    private static final SheetTable<YearColumn> TABLE = new SheetTable<>(Arrays.asList(YearColumn.values()));

    private final MemberMapper members;
    private final DuesCalculator calculator;
    private final DuesSettings settings;

    ReadYear(MemberMapper members, DuesCalculator calculator, DuesSettings settings) {
        this.members = members;
        this.calculator = calculator;
        this.settings = settings;
    }

    /** @throws cn.zhibu.domain.sheet.SheetException when the file is no such table */
    public YearDraft read(long orgId, int year, byte[] content) {
        Map<String, List<Member>> people = members.partyMembers(orgId).stream()
                .collect(Collectors.groupingBy(member -> SheetValues.name(member.name())));
        YearRows reader = new YearRows(people, calculator, settings.rounding(orgId), year);
        List<YearDraft.Row> rows = new ArrayList<>();
        List<YearDraft.Fault> faults = new ArrayList<>();
        List<String> unused = TABLE.read(content, row -> {
            YearRows.Read read = reader.read(row);
            YearLine line = read.line();
            if (line == null) {
                faults.add(new YearDraft.Fault(row.number(), Objects.requireNonNull(read.problem())));
            } else {
                rows.add(new YearDraft.Row(row.number(), line));
            }
        });
        return new YearDraft(rows, faults, unused);
    }
}
