package cn.zhibu.mapper.dues;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of a bank's list column by column, to be written in one statement; dates as ISO text. */
public record BankColumns(
        List<Long> lineNos,
        List<String> rowKeys,
        List<String> names,
        List<@Nullable String> months,
        List<Long> amounts,
        List<@Nullable String> days,
        List<@Nullable String> references,
        List<@Nullable String> places) {}
