package cn.zhibu.domain.roster;

import cn.zhibu.domain.sheet.SheetException;
import cn.zhibu.domain.sheet.SheetTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A roster as a spreadsheet program saves it: xlsx, or CSV in UTF-8 or in the GBK of older Chinese versions. Columns may stand in any order.
 *
 * @param unused captions that mean nothing here
 */
record RosterFile(List<RosterRow> rows, List<String> unused) {

    private static final SheetTable<RosterColumn> TABLE = new SheetTable<>(Arrays.asList(RosterColumn.values()));

    /**
     * Reads the whole file.
     *
     * @throws RosterFileException when it is no such table
     */
    static RosterFile read(byte[] content) {
        List<RosterRow> rows = new ArrayList<>();
        try {
            List<String> unused = TABLE.read(content, line -> rows.add(new RosterRow(line.number(), line.cells())));
            return new RosterFile(rows, unused);
        } catch (SheetException e) {
            throw new RosterFileException(e);
        }
    }
}
