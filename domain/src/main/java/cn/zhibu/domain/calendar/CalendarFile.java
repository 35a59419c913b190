package cn.zhibu.domain.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a published year from {@code cn-YYYY.json}: the shipped ones, and those an operator imports. */
public final class CalendarFile {
    private static final int FIRST_SHIPPED = 2024;
    private static final int DAYS_AT_MOST = 60;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String name;
    private final JsonNode root;

    private CalendarFile(String name, JsonNode root) {
        this.name = name;
        this.root = root;
    }

    /** The years that come with the service. */
    public static List<CalendarYear> shipped() {
        List<CalendarYear> years = new ArrayList<>();
        for (int year = FIRST_SHIPPED; ; year++) {
            String file = "cn-" + year + ".json";
            try (InputStream json = CalendarFile.class.getResourceAsStream("/calendar/" + file)) {
                if (json == null) {
                    return years;
                }
                years.add(read(file, json.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException("The shipped calendar " + file + " cannot be read.", e);
            }
        }
    }

    /**
     * Reads one file and checks it.
     *
     * @param name how the file is called in an error
     * @throws CalendarFileException when the content is not a usable calendar year
     */
    public static CalendarYear read(String name, byte[] json) {
        try {
            return new CalendarFile(name, JSON.readTree(json)).year();
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new CalendarFileException(name, "第" + line + "行起不是有效的 JSON，或同一日期写了两次");
        }
    }

    private CalendarYear year() {
        JsonNode number = field(root, "year");
        if (!number.isInt() || number.asInt() < 2000 || number.asInt() > 2100) {
            throw bad("year 应为四位年份，如 2027");
        }
        int year = number.asInt();
        SortedMap<LocalDate, String> off = days("off", year);
        SortedMap<LocalDate, String> makeUp = days("work", year);
        check(off, makeUp);
        return new CalendarYear(year, off, makeUp, source());
    }

    private HolidayNotice source() {
        JsonNode source = field(root, "source");
        return new HolidayNotice(
                text(source, "title"),
                text(source, "number"),
                date("source.published", text(source, "published")),
                text(source, "url"));
    }

    private SortedMap<LocalDate, String> days(String key, int year) {
        JsonNode node = field(root, key);
        if (!node.isObject()) {
            throw bad(key + " 应为“日期: 节日名称”的对照表");
        }
        SortedMap<LocalDate, String> days = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            LocalDate date = date(key, entry.getKey());
            if (date.isBefore(LocalDate.of(year - 1, 12, 1)) || date.getYear() > year) {
                throw bad(key + " 中的 " + date + " 不属于" + year + "年");
            }
            if (!entry.getValue().isString() || entry.getValue().asString().isBlank()) {
                throw bad(key + " 中的 " + date + " 没有节日名称");
            }
            days.put(date, entry.getValue().asString().strip());
        }
        return days;
    }

    private void check(SortedMap<LocalDate, String> off, SortedMap<LocalDate, String> makeUp) {
        if (off.isEmpty() || off.size() > DAYS_AT_MOST) {
            throw bad("off 有" + off.size() + "天，一年的放假日应在1至" + DAYS_AT_MOST + "天之间");
        }
        for (LocalDate date : makeUp.keySet()) {
            if (off.containsKey(date)) {
                throw bad(date + " 同时写在 off 和 work 中");
            }
            if (date.getDayOfWeek().getValue() < 6) {
                throw bad("work 中的 " + date + " 不是周末，调休上班只能在周六或周日");
            }
        }
    }

    private LocalDate date(String key, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw bad(key + " 中的“" + text + "”不是日期，应写作 2027-10-01");
        }
    }

    private String text(JsonNode node, String key) {
        JsonNode value = field(node, key);
        if (!value.isString() || value.asString().isBlank()) {
            throw bad(key + " 应为文字");
        }
        return value.asString().strip();
    }

    private JsonNode field(@Nullable JsonNode node, String key) {
        JsonNode value = node == null || !node.isObject() ? null : node.get(key);
        if (value == null || value.isNull()) {
            throw bad("缺少 " + key);
        }
        return value;
    }

    private CalendarFileException bad(String sentence) {
        return new CalendarFileException(name, sentence);
    }
}
