package cn.zhibu.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MigrationsIT extends MapperIT {

    @Autowired
    private Flyway flyway;

    @Test
    void all_migrations_apply_to_an_empty_database() throws IOException {
        int files = new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*.sql").length;
        assertThat(flyway.info().applied())
                .hasSize(files)
                .extracting(MigrationInfo::getState)
                .allMatch(state -> state.isApplied() && !state.isFailed());
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
    }

    @Test
    void every_time_has_a_zone() {
        assertThat(rows.strings("select table_name || '.' || column_name from information_schema.columns"
                        + " where table_schema = 'public' and table_name <> 'flyway_schema_history'"
                        + " and data_type = 'timestamp without time zone'"))
                .isEmpty();
    }
}
