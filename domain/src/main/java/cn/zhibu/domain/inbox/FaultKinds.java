package cn.zhibu.domain.inbox;

import org.jspecify.annotations.Nullable;

/** What may be kept of a fault: its kinds, never its message, which may quote what a person wrote. */
final class FaultKinds {

    private static final int LIMIT = 200;

    private FaultKinds() {}

    static String of(Throwable fault) {
        StringBuilder kinds = new StringBuilder();
        for (@Nullable Throwable it = fault; it != null && kinds.length() < LIMIT; it = it.getCause()) {
            kinds.append(kinds.isEmpty() ? "" : "<-").append(it.getClass().getSimpleName());
        }
        return kinds.length() > LIMIT ? kinds.substring(0, LIMIT) : kinds.toString();
    }
}
