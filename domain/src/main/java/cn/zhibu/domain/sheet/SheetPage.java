package cn.zhibu.domain.sheet;

import java.util.List;
import java.util.stream.Stream;

/**
 * One sheet of a workbook: a title, captions, rows. The rows are taken one after the other and never held together.
 *
 * @param name on the tab, at most 31 characters
 */
public record SheetPage(String name, String title, List<Column> columns, Stream<List<SheetCell>> rows) {

    public SheetPage {
        columns = List.copyOf(columns);
    }

    /** @param width in characters of half width */
    public record Column(String caption, int width) {}
}
