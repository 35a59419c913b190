package cn.zhibu.mapper.dues;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How many lines of a list stand in a state, their sum in 分, and the first and the last month that they say they pay. */
public record BankCount(
        BankRowState state,
        boolean booked,
        int lines,
        long fen,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {}
