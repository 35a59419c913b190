package cn.zhibu.domain.inbox;

import cn.zhibu.mapper.inbox.EventColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A delivery and what it hears. */
record Answered(Delivery delivery, Answer answer) {

    static EventColumns columns(List<Answered> all) {
        return new EventColumns(
                column(all, it -> it.delivery().key()),
                column(all, it -> it.delivery().kind()),
                column(all, it -> it.answer().label()),
                column(all, it -> it.answer().text()),
                column(all, it -> it.answer().more()));
    }

    private static <T extends @Nullable Object> List<T> column(List<Answered> all, Function<Answered, T> value) {
        List<T> column = new ArrayList<>(all.size());
        all.forEach(it -> column.add(value.apply(it)));
        return column;
    }
}
