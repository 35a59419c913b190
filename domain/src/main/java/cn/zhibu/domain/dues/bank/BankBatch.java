package cn.zhibu.domain.dues.bank;

import cn.zhibu.mapper.dues.BankColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Gathers lines and hands over a few thousand at a time. */
final class BankBatch {

    private static final int SIZE = 2_000;

    private final ToIntFunction<BankColumns> taker;
    private final List<BankLine> lines = new ArrayList<>(SIZE);
    private int taken;

    BankBatch(ToIntFunction<BankColumns> taker) {
        this.taker = taker;
    }

    void add(BankLine line) {
        lines.add(line);
        if (lines.size() == SIZE) {
            hand();
        }
    }

    /** Hands over the rest; how many were taken in all. */
    int end() {
        if (!lines.isEmpty()) {
            hand();
        }
        return taken;
    }

    private void hand() {
        taken += taker.applyAsInt(new BankColumns(
                column(BankLine::number),
                column(BankLine::key),
                column(BankLine::name),
                texts(BankLine::month),
                column(BankLine::fen),
                texts(BankLine::day),
                texts(BankLine::reference),
                texts(BankLine::place)));
        lines.clear();
    }

    private <T> List<T> column(Function<BankLine, T> cell) {
        return lines.stream().map(cell).toList();
    }

    private List<@Nullable String> texts(Function<BankLine, @Nullable Object> cell) {
        List<@Nullable String> texts = new ArrayList<>(lines.size());
        for (BankLine line : lines) {
            Object value = cell.apply(line);
            texts.add(value == null ? null : Objects.toString(value));
        }
        return texts;
    }
}
