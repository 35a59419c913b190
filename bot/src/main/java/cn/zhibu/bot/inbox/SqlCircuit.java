package cn.zhibu.bot.inbox;

import cn.zhibu.domain.inbox.SqlAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Knows that the database is away, so that only the first events of an outage wait for it. Somebody else looks for its return. */
@Component
public final class SqlCircuit {

    private static final Logger LOG = LoggerFactory.getLogger(SqlCircuit.class);

    private volatile boolean away;

    public boolean away() {
        return away;
    }

    /** @throws SqlAway at once when the database is known to be away */
    void require() {
        if (away) {
            throw new SqlAway();
        }
    }

    /** @throws SqlAway when the fault says that the database is away */
    void check(Throwable fault) {
        if (SqlAway.in(fault)) {
            lost();
            throw new SqlAway();
        }
    }

    public void lost() {
        if (!away) {
            away = true;
            LOG.error("database away: events wait in the spool");
        }
    }

    public void found() {
        if (away) {
            away = false;
            LOG.warn("database back");
        }
    }
}
