package cn.zhibu.domain.roster;

import java.util.Locale;
import java.util.Map;

/** One person's row as it is written; {@code number} counts lines as a spreadsheet does, the captions being line 1. */
record RosterRow(long number, Map<RosterColumn, String> cells) {

    RosterRow {
        cells = Map.copyOf(cells);
    }

    /** The cell without surrounding blanks, empty when the file has no such column. */
    String cell(RosterColumn column) {
        return cells.getOrDefault(column, "");
    }

    String branch() {
        return cell(RosterColumn.BRANCH);
    }

    String name() {
        return cell(RosterColumn.NAME);
    }

    /** Lower case, as members are kept. */
    String userid() {
        return cell(RosterColumn.USERID).toLowerCase(Locale.ROOT);
    }
}
