package cn.zhibu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README names a test for each rule of the platform; the names are those of tests that exist. */
class RuleListTest {
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    @Test
    void every_rule_has_a_test_of_the_name_the_readme_gives() throws IOException {
        List<String> rules = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .toList();
        assertThat(rules).hasSize(15).allMatch(line -> NAMED.matcher(line).find());
        assertThat(rules.stream().flatMap(line -> NAMED.matcher(line).results()))
                .allMatch(RuleListTest::exists);
    }

    private static boolean exists(MatchResult name) {
        try {
            return Arrays.stream(
                            Class.forName("cn.zhibu.sandbox." + name.group(1)).getDeclaredMethods())
                    .map(Method::getName)
                    .anyMatch(name.group(2)::equals);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
