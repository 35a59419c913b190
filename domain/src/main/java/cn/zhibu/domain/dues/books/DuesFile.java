package cn.zhibu.domain.dues.books;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A workbook somebody asked for; as a key it is kept until the file is made.
 *
 * @param memberId who asked, and whose statement it is
 */
public record DuesFile(Kind kind, long orgId, long memberId, int year, Instant at) {

    private static final Pattern KEY = Pattern.compile("([A-Z]+)/(\\d+)/(\\d+)/(\\d{4})/(\\d+)");

    /** What can be taken out. */
    public enum Kind {
        LEDGER("党费台账"),
        PUBLICATION("党费公示表"),
        STATEMENT("党费对账单");

        private final String caption;

        Kind(String caption) {
            this.caption = caption;
        }

        public String caption() {
            return caption;
        }
    }

    public String key() {
        return String.join("/", kind.name(), "" + orgId, "" + memberId, "" + year, "" + at.getEpochSecond());
    }

    /** Empty when it is no such key. */
    public static Optional<DuesFile> of(String key) {
        Matcher parts = KEY.matcher(key);
        return parts.matches()
                ? Optional.of(new DuesFile(
                        Kind.valueOf(parts.group(1)),
                        Long.parseLong(parts.group(2)),
                        Long.parseLong(parts.group(3)),
                        Integer.parseInt(parts.group(4)),
                        Instant.ofEpochSecond(Long.parseLong(parts.group(5)))))
                : Optional.empty();
    }

    /** {@code 党费台账-2026.xlsx}: no branch and no name, file names travel. */
    public String name() {
        return kind.caption() + "-" + year + ".xlsx";
    }
}
