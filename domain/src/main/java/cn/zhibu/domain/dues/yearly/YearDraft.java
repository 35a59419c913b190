package cn.zhibu.domain.dues.yearly;

import cn.zhibu.domain.dues.YearLine;
import java.util.List;

/**
 * A table of yearly amounts as it was read: lines that can be planned, each with its row in the file, and a sentence for each row that cannot
 * be read. It holds no income.
 */
public record YearDraft(List<Row> rows, List<Fault> faults, List<String> unused) {

    public YearDraft {
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
        unused = List.copyOf(unused);
    }

    /** @param number counts rows as the spreadsheet program does */
    public record Row(long number, YearLine line) {}

    /** A row that was not taken, and why. */
    public record Fault(long number, String problem) {

        public String worded() {
            return "第" + number + "行：" + problem + "。";
        }
    }

    public List<YearLine> lines() {
        return rows.stream().map(Row::line).toList();
    }
}
