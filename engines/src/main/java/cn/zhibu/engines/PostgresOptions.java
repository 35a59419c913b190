package cn.zhibu.engines;

import java.nio.file.Path;
import java.util.List;

/**
 * Where the data lies and whether it matters.
 *
 * @param folder holds the data and the password
 * @param throwAway true for tests: no fsync, the folder is deleted at the end
 * @param settings further settings of the server, as {@code shared_buffers=256MB}; a later one overrules
 */
public record PostgresOptions(Path folder, boolean throwAway, List<String> settings) {

    /** Data that stays: fsync on, the same password at the next start. */
    public static PostgresOptions keeping(Path folder) {
        return new PostgresOptions(folder, false, List.of());
    }

    public static PostgresOptions forTests() {
        return new PostgresOptions(Folders.throwAway("postgres"), true, List.of());
    }

    /** The same with these settings of the server. */
    public PostgresOptions with(List<String> more) {
        return new PostgresOptions(folder, throwAway, more);
    }

    PostgresOptions in(Path other) {
        return new PostgresOptions(other, throwAway, settings);
    }
}
