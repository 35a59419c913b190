package cn.zhibu.domain.wording;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The sentences people read, from {@code text/<feature>.properties}: the key {@code done} of {@code checkin.properties} is
 * {@code checkin.done}; {@code {name}} stands for a value. An unknown key or a placeholder without a value is a fault of the program.
 */
@Component
public final class Wording {

    private final Map<String, Sentence> sentences;

    public Wording() {
        this(read());
    }

    Wording(Map<String, String> sentences) {
        this.sentences = sentences.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> Sentence.of(each.getValue())));
    }

    /** @param values names and values in turn: {@code "time", "09:02", "count", 12} */
    public String say(String key, Object... values) {
        Sentence sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("No wording for " + key + ": add it to resources/text.");
        }
        return sentence.with(name -> value(key, values, name));
    }

    /** All sentences by key, for the checks. */
    public Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        sentences.forEach((key, sentence) -> all.put(key, sentence.text()));
        return all;
    }

    private static String value(String key, Object[] values, String name) {
        for (int i = 0; i < values.length; i += 2) {
            if (values[i].equals(name)) {
                return values[i + 1].toString();
            }
        }
        throw new IllegalArgumentException("The wording " + key + " needs a value for {" + name + "}.");
    }

    private static Map<String, String> read() {
        Map<String, String> sentences = new HashMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:text/*.properties")) {
                String feature = String.valueOf(file.getFilename()).replace(".properties", "");
                Properties lines = new Properties();
                try (Reader reader = new java.io.InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    lines.load(reader);
                }
                lines.forEach((name, sentence) -> sentences.put(feature + "." + name, sentence.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The wording files in text/ cannot be read.", e);
        }
        return sentences;
    }
}
