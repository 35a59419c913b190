package cn.zhibu.bot.settings;

import java.util.List;
import java.util.Map;

/**
 * Settings that were looked at and may be wrong.
 *
 * @param present all variables that were asked for, in this order, and whether each has a value
 * @param sentences one for each that is missing or malformed; the first word is its name, and no value is quoted
 */
public record ExaminedSettings(Settings settings, Map<String, Boolean> present, List<String> sentences) {

    /** Whether this variable is missing or malformed. */
    public boolean wrong(String name) {
        return sentences.stream().anyMatch(sentence -> sentence.startsWith(name + " "));
    }
}
