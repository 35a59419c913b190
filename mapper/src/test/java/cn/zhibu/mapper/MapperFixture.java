package cn.zhibu.mapper;

import cn.zhibu.engines.EmbeddedPostgres;
import cn.zhibu.engines.SharedPostgres;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** All mappers on an empty database that the migrations have filled with tables. */
@SpringBootApplication
class MapperFixture {

    @Bean
    DataSource dataSource() {
        EmbeddedPostgres server = SharedPostgres.get();
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.createDatabase("mapper"));
        source.setUser(server.user());
        source.setPassword(server.password());
        return source;
    }
}
