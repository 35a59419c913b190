package cn.zhibu.bot.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Scripts and styles of the pages know nothing newer than the browser engine of a phone of 2017 (Chromium 57 to 66). */
class PageScriptsTest {

    private static final Path STATIC = Path.of("../resources/static");
    private static final Pattern NEWER = Pattern.compile(
            "\\?\\.[A-Za-z_(\\[]|\\?\\?|\\|\\|=|&&=|\\{\\s*\\.\\.\\.|,\\s*\\.\\.\\.|catch\\s*\\{"
                    + "|\\.at\\(|\\.flat(Map)?\\(|\\.replaceAll\\(|\\.matchAll\\(|allSettled|globalThis|structuredClone|for await|import\\(|\\bthis\\.#");

    @Test
    void no_script_says_what_an_old_phone_does_not_understand() throws IOException {
        for (Path script : files(".js")) {
            assertThat(NEWER.matcher(Files.readString(script)).results().map(found -> found.group()))
                    .as(script.toString())
                    .isEmpty();
        }
    }

    @Test
    void styles_hold_without_what_came_later() throws IOException {
        for (Path style : files(".css")) {
            String css = Files.readString(style);
            assertThat(css).as("gaps of flex boxes, Chromium 84").doesNotContain("gap:");
            assertThat(css.replace("word-break: break-word; overflow-wrap: anywhere", ""))
                    .as("Chromium 80")
                    .doesNotContain("anywhere");
        }
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(STATIC)) {
            List<Path> found =
                    all.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }
}
