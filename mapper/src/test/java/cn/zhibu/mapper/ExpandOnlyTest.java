package cn.zhibu.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The version before runs on the tables of the version after, so that a roll-back is the old jar and nothing else (docs/operations.md). */
class ExpandOnlyTest {

    private static final int FIRST_VERSION = 5;

    private static final List<Pattern> TAKES_AWAY = Stream.of(
                    "drop table",
                    "drop column",
                    "drop view",
                    " rename ",
                    "alter column \\S+ (set not null|type|set data type|drop default)",
                    // a row that the old version writes does not have it
                    "add column (?!.*(default|generated)).* not null",
                    "add (constraint|check|unique|primary)",
                    "\\btruncate\\b",
                    "\\bdelete from\\b")
            .map(Pattern::compile)
            .toList();

    @Test
    void no_migration_takes_away_what_the_version_before_uses() throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/V*.sql")) {
            String name = String.valueOf(file.getFilename());
            if (Integer.parseInt(name.substring(1, name.indexOf("__"))) > FIRST_VERSION) {
                assertThat(statements(file))
                        .as(name)
                        .isNotEmpty()
                        .noneMatch(statement -> TAKES_AWAY.stream()
                                .anyMatch(each -> each.matcher(statement).find()));
            }
        }
    }

    @Test
    void what_takes_away_is_found() {
        assertThat(Stream.of(
                        "drop table member",
                        "alter table member drop column name",
                        "alter table member rename column name to title",
                        "alter table member alter column name type text",
                        "alter table member add column born date not null",
                        "delete from member"))
                .allMatch(statement -> TAKES_AWAY.stream()
                        .anyMatch(each -> each.matcher(statement).find()));
        assertThat(TAKES_AWAY)
                .noneMatch(each -> each.matcher("alter table outbox_call add column lane smallint not null default 4")
                        .find());
    }

    private static List<String> statements(Resource file) throws IOException {
        String sql = file.getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("--[^\n]*", " ")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        return Stream.of(sql.split(";", -1))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}
