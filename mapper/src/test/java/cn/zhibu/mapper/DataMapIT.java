package cn.zhibu.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The data map of docs/compliance names every table and column there is. {@code -Ddatamap=write} writes it anew. */
class DataMapIT extends MapperIT {

    private static final Path FOLDER = Path.of("..", "docs", "compliance");
    private static final Path MAP = FOLDER.resolve("数据地图.md");

    @Test
    void the_data_map_says_what_the_tables_are() throws IOException {
        DataMap map = DataMap.of(rows, FOLDER.resolve("数据地图.properties"));
        assertThat(map.unexplained())
                .as("tables without a line in docs/compliance/数据地图.properties: add one (用途 | 个人信息 | 保存)")
                .isEmpty();
        assertThat(map.gone())
                .as("lines of docs/compliance/数据地图.properties for tables that are gone")
                .isEmpty();
        if ("write".equals(System.getProperty("datamap"))) {
            Files.writeString(MAP, map.markdown());
        }
        assertThat(Files.readString(MAP))
                .as(
                        "docs/compliance/数据地图.md: run ./mvnw verify -pl mapper -am -Dit.test=DataMapIT -Ddatamap=write"
                                + " -Dtest=NoSuch* -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false")
                .isEqualTo(map.markdown());
    }
}
