package cn.zhibu.domain.sheet;

import java.util.List;

/**
 * One row; {@code number} counts from 1 as the spreadsheet program does. A number stands in plain digits, a date as the program's day
 * number, a formula as its last result.
 */
record SheetRow(long number, List<String> cells) {

    SheetRow {
        cells = List.copyOf(cells);
    }

    boolean blank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** Empty beyond the last cell. */
    String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
