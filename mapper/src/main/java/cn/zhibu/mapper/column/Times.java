package cn.zhibu.mapper.column;

import java.util.List;

/** A column of moments. */
public final class Times extends Column {

    public Times() {
        super("timestamptz");
    }

    @Override
    Object[] values(List<?> list) {
        return list.stream().map(it -> it == null ? null : it.toString()).toArray(String[]::new);
    }
}
