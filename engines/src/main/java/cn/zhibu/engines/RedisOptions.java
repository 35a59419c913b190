package cn.zhibu.engines;

import java.nio.file.Path;

/**
 * Where the data lies and whether it matters.
 *
 * @param folder holds the append-only file
 * @param throwAway true for tests: no fsync, the folder is deleted at the end
 */
public record RedisOptions(Path folder, boolean throwAway) {

    /** Data that stays, in an append-only file synced every second. */
    public static RedisOptions keeping(Path folder) {
        return new RedisOptions(folder, false);
    }

    public static RedisOptions forTests() {
        return new RedisOptions(Folders.throwAway("redis"), true);
    }
}
