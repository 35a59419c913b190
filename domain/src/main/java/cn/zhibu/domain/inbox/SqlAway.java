package cn.zhibu.domain.inbox;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** The database cannot be asked now. Whether what was just tried has been committed, nobody knows: try again through {@link Inbox}. */
public final class SqlAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Too many connections; out of disk or memory; a server that starts, stops or has just become a standby (postgresql.org, appendix A). */
    private static final Set<String> STATES =
            Set.of("53300", "53100", "53200", "57P01", "57P02", "57P03", "58030", "25006");

    public SqlAway() {
        super("The database is away.", null, false, false);
    }

    /** Whether a fault says so, rather than that the work itself is at fault. */
    public static boolean in(@Nullable Throwable fault) {
        for (Throwable it = fault; it != null; it = it.getCause()) {
            // neither commit nor rollback fails while the database is there; the reason may be hidden behind a closed
            // connection
            if (it instanceof SqlAway
                    || it instanceof TransactionSystemException
                    || (it instanceof SQLException sql && away(sql))) {
                return true;
            }
        }
        return false;
    }

    private static boolean away(SQLException fault) {
        String state = fault.getSQLState();
        return fault instanceof SQLTransientConnectionException
                || fault instanceof SQLNonTransientConnectionException
                || fault instanceof SQLRecoverableException
                || (state != null && (state.startsWith("08") || STATES.contains(state)));
    }
}
