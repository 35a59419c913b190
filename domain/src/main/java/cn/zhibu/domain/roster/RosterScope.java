package cn.zhibu.domain.roster;

import cn.zhibu.mapper.org.Org;
import java.time.LocalDate;

/**
 * How far a file may reach.
 *
 * @param path of the organisation whose people it may name; {@code /} for all
 * @param roles whether it may give roles and postings: who installs the service may, a page may not
 * @param today when postings begin; no date lies behind it
 */
record RosterScope(String path, boolean roles, LocalDate today) {

    static RosterScope all(LocalDate today) {
        return new RosterScope("/", true, today);
    }

    static RosterScope of(Org org, LocalDate today) {
        return new RosterScope(org.path(), false, today);
    }

    boolean covers(Org org) {
        return org.path().startsWith(path);
    }
}
