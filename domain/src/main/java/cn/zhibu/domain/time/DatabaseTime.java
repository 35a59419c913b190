package cn.zhibu.domain.time;

import cn.zhibu.mapper.time.DatabaseTimeMapper;
import java.time.Instant;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What time the database has; whatever SQL throws when it is away. */
@Component
public final class DatabaseTime implements Supplier<Instant> {

    private final DatabaseTimeMapper database;

    DatabaseTime(DatabaseTimeMapper database) {
        this.database = database;
    }

    @Override
    public Instant get() {
        return database.now();
    }
}
