package cn.zhibu.domain.rules;

import cn.zhibu.mapper.own.LastReminder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules of {@code rules/rules.json}: for a meeting type {@code type.THEME_DAY}, for a kind of message {@code kind.MAKEUP},
 * for the line about the quorum {@code quorum.VOTERS}.
 */
@Component
public final class RuleBook {

    private final Book book;

    public RuleBook() {
        try (InputStream file = RuleBook.class.getResourceAsStream("/rules/rules.json")) {
            book = JsonMapper.shared()
                    .readValue(Objects.requireNonNull(file, "rules/rules.json is part of the program"), Book.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The rules in rules/rules.json cannot be read.", e);
        }
    }

    public String version() {
        return book.version();
    }

    /** The rules behind a message; empty when it has none of its own. */
    public List<Rule> behind(LastReminder reminder) {
        List<String> keys = RuleKeys.of(reminder);
        return book.rules().stream().filter(rule -> keys.contains(rule.key())).toList();
    }

    /** The rule of that key. */
    public Rule rule(String key) {
        return book.rules().stream()
                .filter(rule -> rule.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No rule " + key + " in rules/rules.json."));
    }

    /** What a branch holds how often. */
    public List<Cadence> cadences() {
        return book.cadences();
    }

    /** How much a member studies in a year. */
    public StudyNorm study() {
        return book.study();
    }

    private record Book(String version, List<Rule> rules, List<Cadence> cadences, StudyNorm study) {}
}
