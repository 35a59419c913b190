package cn.zhibu.domain.dues.bank;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a bank's list that could be read. {@code month} is the first day of the month it says it pays; {@code key} tells it from all
 * other lines, {@code number} counts rows as the spreadsheet program does.
 */
record BankLine(
        long number,
        String key,
        String name,
        @Nullable LocalDate month,
        long fen,
        @Nullable LocalDate day,
        @Nullable String reference,
        @Nullable String place) {}
