package cn.zhibu.domain.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a table row by row out of a file: titles above the captions are passed over, columns may stand in any order. */
public final class SheetTable<C extends SheetColumn> {

    private static final int SEARCHED = 30;

    private final List<C> columns;

    public SheetTable(List<C> columns) {
        this.columns = List.copyOf(columns);
    }

    /**
     * Hands over one row after the other, blank ones left out.
     *
     * @return captions that were not understood
     * @throws SheetException when the file is no such table, or too large
     */
    public List<String> read(byte[] content, Consumer<SheetLine<C>> taker) {
        Reading reading = new Reading(taker);
        SheetFile.read(content, reading);
        return reading.found().unused();
    }

    private final class Reading implements Consumer<SheetRow> {

        private final Consumer<SheetLine<C>> taker;
        private @Nullable Captions<C> captions;
        private long rows;

        Reading(Consumer<SheetLine<C>> taker) {
            this.taker = taker;
        }

        @Override
        public void accept(SheetRow row) {
            if (row.blank()) {
                return;
            }
            if (captions != null) {
                take(row, captions);
            } else {
                Captions<C> here = Captions.of(row, columns);
                captions = here.complete(columns) ? here : null;
                if (captions == null && ++rows > SEARCHED) {
                    throw missing();
                }
            }
        }

        private void take(SheetRow row, Captions<C> known) {
            Map<C, String> cells = new HashMap<>();
            known.places().forEach((column, place) -> {
                if (!row.cell(place).isEmpty()) {
                    cells.put(column, row.cell(place));
                }
            });
            if (!cells.isEmpty()) {
                taker.accept(new SheetLine<>(row.number(), cells));
            }
        }

        Captions<C> found() {
            if (captions == null) {
                throw missing();
            }
            return captions;
        }

        private SheetException missing() {
            return new SheetException(columns.stream()
                    .filter(SheetColumn::required)
                    .map(SheetColumn::caption)
                    .collect(Collectors.joining("、", "表中没有找到表头，表头要有这些列：", "。")));
        }
    }
}
