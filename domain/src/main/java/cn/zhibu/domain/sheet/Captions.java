package cn.zhibu.domain.sheet;

import cn.zhibu.domain.text.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The row of captions: which column stands where.
 *
 * @param unused captions that mean nothing here
 */
record Captions<C extends SheetColumn>(Map<C, Integer> places, List<String> unused) {

    /** Finds each column by its best name; a caption serves one column only. */
    static <C extends SheetColumn> Captions<C> of(SheetRow row, List<C> columns) {
        List<String> names = row.cells().stream().map(Captions::plain).toList();
        Map<C, Integer> places = new HashMap<>();
        List<Integer> taken = new ArrayList<>();
        for (C column : columns) {
            column.names().stream()
                    .map(name -> names.indexOf(plain(name)))
                    .filter(place -> place >= 0 && !taken.contains(place))
                    .findFirst()
                    .ifPresent(place -> {
                        places.put(column, place);
                        taken.add(place);
                    });
        }
        return new Captions<>(places, unused(row, taken));
    }

    boolean complete(List<C> columns) {
        return columns.stream().filter(SheetColumn::required).allMatch(places::containsKey);
    }

    private static List<String> unused(SheetRow row, List<Integer> taken) {
        List<String> unused = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (!taken.contains(i) && !row.cell(i).isEmpty()) {
                unused.add(row.cell(i));
            }
        }
        return unused;
    }

    /** {@code * 金额（元）} is 金额. */
    private static String plain(String caption) {
        return Characters.halfWidth(caption).replaceAll("\\([^)]*\\)|[\\s*:\"'_/-]", "");
    }
}
