package cn.zhibu.mapper.column;

import java.util.List;

/** A column of {@code boolean}. */
public final class Flags extends Column {

    public Flags() {
        super("bool");
    }

    @Override
    Object[] values(List<?> list) {
        return list.toArray(Boolean[]::new);
    }
}
