package cn.zhibu.mapper.column;

import java.util.List;

/** A column of text; enums by their names. */
public final class Texts extends Column {

    public Texts() {
        super("text");
    }

    @Override
    Object[] values(List<?> list) {
        return list.stream().map(it -> it == null ? null : it.toString()).toArray(String[]::new);
    }
}
