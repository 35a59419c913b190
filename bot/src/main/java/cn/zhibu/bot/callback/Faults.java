package cn.zhibu.bot.callback;

import org.jspecify.annotations.Nullable;

/** What may be told of a fault: its kinds and its place, never its message. */
final class Faults {

    private Faults() {}

    static String names(@Nullable Throwable fault) {
        StringBuilder names = new StringBuilder();
        for (Throwable it = fault; it != null; it = it.getCause()) {
            names.append(names.isEmpty() ? "" : "<-").append(it.getClass().getSimpleName());
        }
        return names.toString();
    }

    static String place(@Nullable Throwable fault) {
        StackTraceElement[] frames = fault == null ? new StackTraceElement[0] : fault.getStackTrace();
        for (StackTraceElement frame : frames) {
            if (frame.getClassName().startsWith("cn.zhibu.")) {
                return frame.getFileName() + ":" + frame.getLineNumber();
            }
        }
        return "-";
    }
}
