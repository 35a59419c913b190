package cn.zhibu.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.wording.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Wording files and code, checked both ways. Keys stand as literals, {@code "feature.key"}, or begin with one, {@code "feature.key-" + which}. */
class WordingTest {

    private static final List<Path> PLACES =
            List.of(Path.of("../domain/src/main/java"), Path.of("../bot/src/main/java"), Path.of("../resources/pages"));
    private static final Pattern KEY = Pattern.compile("[\"'#{]([a-z]+\\.[a-z0-9-]+)[\"'}(]");
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z]+\\.[a-z0-9-]*)\"\\s*\\+");
    private static final Pattern SAID = Pattern.compile("\\.say\\(\\s*\"([a-z]+\\.[a-z0-9-]*[a-z0-9])\"\\s*[,)]");
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}，。：；、（）]");
    private static final int TEXT_BYTES = 2048;
    private static final int ROOM_FOR_VALUES = 600;

    private final Map<String, String> sentences = new Wording().all();

    @Test
    void every_sentence_is_said_somewhere() {
        Set<String> used = found(KEY);
        Set<String> beginnings = found(BEGINNING);
        Set<String> silent = new TreeSet<>(sentences.keySet());
        silent.removeAll(used);
        silent.removeIf(key -> beginnings.stream().anyMatch(key::startsWith));
        assertThat(silent).isEmpty();
    }

    @Test
    void every_key_in_the_code_has_its_sentence() {
        Set<String> missing = found(SAID);
        assertThat(missing).hasSizeGreaterThan(100);
        missing.removeAll(sentences.keySet());
        assertThat(missing).isEmpty();
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

    private static Set<String> found(Pattern pattern) {
        Set<String> found = new TreeSet<>();
        for (Path place : PLACES) {
            try (Stream<Path> files = Files.exists(place) ? Files.walk(place) : Stream.empty()) {
                files.filter(Files::isRegularFile).forEach(file -> {
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
