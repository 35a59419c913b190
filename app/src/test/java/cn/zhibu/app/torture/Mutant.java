package cn.zhibu.app.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A safety taken away from outside, by a trigger of SQL or in front of a bean; production code knows nothing of it. */
final class Mutant {

    private static final AtomicInteger REPORTED = new AtomicInteger();

    private Mutant() {}

    /** @param body what happens to each row before it is written, in PL/pgSQL, while the work lasts */
    static void of(Site site, String table, String body, Runnable work) {
        site.sql()
                .execute("create function mutant() returns trigger language plpgsql as $$ begin " + body
                        + " return new; end $$");
        site.sql()
                .execute("create trigger mutant before insert or update on " + table
                        + " for each row execute function mutant()");
        try {
            work.run();
        } finally {
            site.sql().execute("drop trigger mutant on " + table);
            site.sql().execute("drop function mutant()");
        }
    }

    /** The checker must have seen it. */
    static void reported(List<String> findings) {
        assertThat(findings).isNotEmpty();
        Scale.figure("G24_safeties_taken_away_and_reported", REPORTED.incrementAndGet());
    }
}
