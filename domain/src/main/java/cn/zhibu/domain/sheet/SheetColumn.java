package cn.zhibu.domain.sheet;

import java.util.List;

/** A column that a feature reads; its place in a file is found by what stands above it. */
public interface SheetColumn {

    /** What it is called, parted by blanks: by us, then by others, the most telling first. */
    String captions();

    /** Whether a row above the data counts as the captions only when it has this one. */
    boolean required();

    /** The same as single names. */
    default List<String> names() {
        return List.of(captions().split(" "));
    }

    /** What we call it. */
    default String caption() {
        return names().get(0);
    }
}
