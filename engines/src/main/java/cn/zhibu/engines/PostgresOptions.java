package cn.zhibu.engines;

import java.nio.file.Path;

/**
 * Where the data lies and whether it matters.
 *
 * @param folder holds the data and the password
 * @param throwAway true for tests: no fsync, the folder is deleted at the end
 */
public record PostgresOptions(Path folder, boolean throwAway) {

    /** Data that stays: fsync on, the same password at the next start. */
    public static PostgresOptions keeping(Path folder) {
        return new PostgresOptions(folder, false);
    }

    public static PostgresOptions forTests() {
        return new PostgresOptions(Folders.throwAway("postgres"), true);
    }
}
