package cn.zhibu.mapper;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A test of statements on a real database; each test starts with empty tables. */
@SpringBootTest(classes = MapperFixture.class, properties = "spring.main.banner-mode=off")
abstract class MapperIT {

    @Autowired
    protected Rows rows;

    @BeforeEach
    void emptyTables() {
        rows.clear();
    }
}
