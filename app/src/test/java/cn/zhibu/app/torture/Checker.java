package cn.zhibu.app.torture;

import java.util.Collection;
import java.util.List;

/** Compares what the platform was told, what SQL holds, and what people have on their phones. */
final class Checker {

    private Checker() {}

    static Findings check(Site site, Collection<Outcome> outcomes) {
        Findings findings = Findings.none();
        new InboundCheck(site.sql(), findings).check(outcomes);
        new OutboundCheck(site.sql(), site.sandbox(), findings).check();
        return findings;
    }

    static Findings outbound(Site site) {
        return check(site, List.of());
    }
}
