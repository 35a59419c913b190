package cn.zhibu.domain.roster;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an import does, or in a dry run would do.
 *
 * @param withdrawn people who stand no longer in the file, each with the role lost
 * @param unused captions of columns that were not read
 */
public record RosterReport(boolean written, List<RosterFate> fates, List<String> withdrawn, List<String> unused) {

    public RosterReport {
        fates = List.copyOf(fates);
        withdrawn = List.copyOf(withdrawn);
        unused = List.copyOf(unused);
    }

    public long count(RosterFate.Verdict verdict) {
        return fates.stream().filter(fate -> fate.verdict() == verdict).count();
    }

    /** One line for every row, then what else there is to know, then the totals. */
    public List<String> lines() {
        Stream<String> notes = Stream.of(
                        withdrawn.stream().map(one -> "名册中已没有此人，收回角色：" + one),
                        unused.stream().map(caption -> "没有读取的列：" + caption))
                .flatMap(lines -> lines);
        Stream<String> rows = fates.stream().map(RosterFate::worded);
        return Stream.of(rows, notes, Stream.of(totals() + (written ? "。" : "。这是试运行，什么也没有写入。")))
                .flatMap(lines -> lines)
                .toList();
    }

    /** {@code 合计：新增2 更新3 不变0 拒绝1}. */
    String totals() {
        return Arrays.stream(RosterFate.Verdict.values())
                .map(verdict -> verdict.caption() + count(verdict))
                .collect(Collectors.joining(" ", "合计：", ""));
    }
}
