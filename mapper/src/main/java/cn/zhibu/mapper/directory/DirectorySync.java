package cn.zhibu.mapper.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When the directory was last asked for and last read, how many people it held, and what went wrong since. */
public record DirectorySync(
        @Nullable Instant askedAt,
        @Nullable Instant doneAt,
        int people,
        @Nullable String problem) {}
