package cn.zhibu.mapper.column;

import java.util.List;

/** A column of {@code bigint}. */
public final class Longs extends Column {

    public Longs() {
        super("bigint");
    }

    @Override
    Object[] values(List<?> list) {
        return list.toArray(Long[]::new);
    }
}
