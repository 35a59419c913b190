package cn.zhibu.bot.doctor;

/**
 * What one look found, a line for the operator.
 *
 * @param about the setting or the thing that was looked at
 * @param words what it is, and unless it is well, what to do; never a secret
 */
public record Finding(Level level, String about, String words) {

    /** How bad it is. */
    public enum Level {
        OK("ok"),
        /** Works, and is not as it should be. */
        WARN("warn"),
        /** Something people rely on does not work. */
        FAIL("FAIL");

        private final String word;

        Level(String word) {
            this.word = word;
        }
    }

    public static Finding ok(String about, String words) {
        return new Finding(Level.OK, about, words);
    }

    public static Finding warn(String about, String words) {
        return new Finding(Level.WARN, about, words);
    }

    public static Finding fail(String about, String words) {
        return new Finding(Level.FAIL, about, words);
    }

    /** As it is printed. */
    public String line() {
        return String.format("%-4s  %s: %s", level.word, about, words);
    }
}
