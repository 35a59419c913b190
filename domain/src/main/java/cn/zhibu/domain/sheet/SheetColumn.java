package cn.zhibu.domain.sheet;

import java.util.List;

/** A column that a feature reads; its place in a file is found by what stands above it. */
public interface SheetColumn {

    /** What we call it. */
    String caption();

    /** What others call it, the most telling first. */
    List<String> synonyms();

    /** Whether a row above the data counts as the captions only when it has this one. */
    boolean required();
}
