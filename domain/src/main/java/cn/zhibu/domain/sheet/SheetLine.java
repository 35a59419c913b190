package cn.zhibu.domain.sheet;

import java.util.Map;

/** One row of a table, by column; {@code number} counts rows as the spreadsheet program does. */
public record SheetLine<C extends SheetColumn>(long number, Map<C, String> cells) {

    public SheetLine {
        cells = Map.copyOf(cells);
    }

    /** Empty when the cell is, or when the file has no such column. */
    public String cell(C column) {
        return cells.getOrDefault(column, "");
    }
}
