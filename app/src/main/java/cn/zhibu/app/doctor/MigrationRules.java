package cn.zhibu.app.doctor;

import cn.zhibu.bot.doctor.Finding;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.output.ValidateResult;

/** Whether the tables are those of this version. */
final class MigrationRules {

    private static final String ABOUT = "tables";

    private MigrationRules() {}

    static Finding judge(Flyway flyway, boolean mayCreate) {
        MigrationInfo[] all = flyway.info().all();
        String failed = versions(all, MigrationState.FAILED);
        if (!failed.isEmpty()) {
            return Finding.fail(
                    ABOUT,
                    "migration " + failed
                            + " failed: restore the backup from before the upgrade (docs/operations.md).");
        }
        int pending = flyway.info().pending().length;
        if (pending > 0) {
            return pending(pending, all.length, mayCreate);
        }
        String newer = versions(all, MigrationState.FUTURE_SUCCESS);
        if (!newer.isEmpty()) {
            return Finding.warn(
                    ABOUT,
                    "migrations " + newer
                            + " come from a newer version: well after a roll-back, else start the newer jar.");
        }
        ValidateResult valid = flyway.validateWithResult();
        return valid.validationSuccessful
                ? Finding.ok(ABOUT, "all " + all.length + " migrations are there.")
                : Finding.fail(ABOUT, "migrations differ from those of this jar: start the jar that made them.");
    }

    private static Finding pending(int pending, int all, boolean mayCreate) {
        if (!mayCreate) {
            return Finding.fail(
                    ABOUT,
                    "the next start makes " + pending
                            + " changes, and DATABASE_USER may not: let it own the database (alter database ... owner to ...).");
        }
        return pending == all
                ? Finding.ok(ABOUT, "none yet: the first start makes them.")
                : Finding.warn(ABOUT, "the next start makes " + pending + " changes: make a backup before it.");
    }

    private static String versions(MigrationInfo[] all, MigrationState state) {
        return Arrays.stream(all)
                .filter(migration -> migration.getState() == state)
                .map(migration -> "V" + migration.getVersion())
                .collect(Collectors.joining(", "));
    }
}
