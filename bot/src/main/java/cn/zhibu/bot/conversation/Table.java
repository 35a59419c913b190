package cn.zhibu.bot.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Handlers by key; two handlers for one key stop the start. */
final class Table<K, H> {

    private final Map<K, H> handlers = new HashMap<>();

    Table(List<H> all, Function<H, List<K>> keys) {
        for (H handler : all) {
            for (K key : keys.apply(handler)) {
                H other = handlers.put(key, handler);
                if (other != null) {
                    throw new IllegalStateException("Both " + other.getClass().getSimpleName() + " and "
                            + handler.getClass().getSimpleName() + " answer " + key + ".");
                }
            }
        }
    }

    Optional<H> find(K key) {
        return Optional.ofNullable(handlers.get(key));
    }
}
