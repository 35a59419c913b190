package cn.zhibu.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.wording.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Wording files and code, checked both ways. Keys in code stand as literals: {@code "feature.key"}. */
class WordingTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[a-z0-9-]+)\"");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final int TEXT_BYTES = 2048;
    private static final int ROOM_FOR_VALUES = 600;

    private final Map<String, String> sentences = new Wording().all();
    private final Set<String> used = literals();

    @Test
    void every_sentence_is_said_somewhere() {
        assertThat(sentences.keySet()).allSatisfy(key -> assertThat(used).contains(key));
    }

    @Test
    void every_key_in_the_code_has_its_sentence() {
        Set<String> features = new TreeSet<>();
        sentences.keySet().forEach(key -> features.add(key.substring(0, key.indexOf('.'))));
        Set<String> said = new TreeSet<>(saidKeys());
        assertThat(said).allSatisfy(key -> assertThat(sentences).containsKey(key));
        assertThat(features).isNotEmpty();
    }

    @Test
    void every_sentence_fits_a_message_with_its_values() {
        sentences.forEach((key, sentence) -> assertThat(sentence.getBytes(StandardCharsets.UTF_8).length)
                .as(key)
                .isLessThanOrEqualTo(TEXT_BYTES - ROOM_FOR_VALUES));
    }

    @Test
    void placeholders_are_plain_names_and_braces_are_closed() {
        sentences.forEach((key, sentence) -> assertThat(sentence.replaceAll("\\{\\w+}", ""))
                .as(key)
                .doesNotContain("{")
                .doesNotContain("}"));
    }

    @Test
    void every_sentence_is_chinese_and_has_no_tabs() {
        sentences.forEach((key, sentence) -> {
            assertThat(CHINESE.matcher(sentence).find()).as(key).isTrue();
            assertThat(sentence).as(key).doesNotContain("\t");
        });
    }

    private static Set<String> literals() {
        return matches(LITERAL);
    }

    private static Set<String> saidKeys() {
        return matches(Pattern.compile("\\.say\\(\\s*\"([a-z]+\\.[a-z0-9-]+)\""));
    }

    private static Set<String> matches(Pattern pattern) {
        Set<String> found = new TreeSet<>();
        for (String module : new String[] {"domain", "bot"}) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                    Matcher matcher = pattern.matcher(read(file));
                    while (matcher.find()) {
                        found.add(matcher.group(1));
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
