package cn.zhibu.domain.dues.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** All tables there have been; a month is reckoned by the one in force on its first day, whatever came later. */
@Component
public final class DuesTables {

    private final List<DuesTable> tables;

    public DuesTables() {
        this(shipped());
    }

    DuesTables(List<DuesTable> tables) {
        this.tables = tables.stream()
                .sorted(Comparator.comparing(DuesTable::validFrom).reversed())
                .toList();
    }

    /** @throws IllegalArgumentException for a month before the first table */
    public DuesTable at(LocalDate month) {
        return tables.stream()
                .filter(table -> !table.validFrom().isAfter(month))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no dues table for " + month + "."));
    }

    /** Whether there was a table in a month. */
    public boolean reach(LocalDate month) {
        return tables.stream().anyMatch(table -> !table.validFrom().isAfter(month));
    }

    List<DuesTable> all() {
        return tables;
    }

    private static List<DuesTable> shipped() {
        try (InputStream file = DuesTables.class.getResourceAsStream("/dues/tables.json")) {
            return List.of(JsonMapper.shared()
                    .readValue(
                            Objects.requireNonNull(file, "dues/tables.json is part of the program"),
                            DuesTable[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("The dues tables in dues/tables.json cannot be read.", e);
        }
    }
}
