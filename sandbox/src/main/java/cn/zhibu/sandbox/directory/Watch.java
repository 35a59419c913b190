package cn.zhibu.sandbox.directory;

import java.util.function.Consumer;

/** Who is told of changes, outside the directory's lock: the one told may ask the directory. */
final class Watch {
    private volatile Consumer<Change> told = change -> {};

    void begin(Consumer<Change> watcher) {
        told = watcher;
    }

    void tell(Change change) {
        told.accept(change);
    }
}
