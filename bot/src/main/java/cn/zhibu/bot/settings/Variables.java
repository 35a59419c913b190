package cn.zhibu.bot.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads variables and collects a sentence for each that is missing or malformed; the value itself is never repeated. */
final class Variables {

    private static final URI NOWHERE = URI.create("http://unset.invalid");

    private final Function<String, @Nullable String> values;
    private final Map<String, Boolean> present = new LinkedHashMap<>();
    private final List<String> sentences = new ArrayList<>();

    Variables(Function<String, @Nullable String> values) {
        this.values = values;
    }

    String optional(String name) {
        String given = values.apply(name);
        String value = given == null ? "" : given.strip();
        present.put(name, !value.isEmpty());
        return value;
    }

    /** Empty, and a sentence noted, unless the value has the form. */
    String matching(String name, String form, String meaning) {
        String value = optional(name);
        if (value.isEmpty()) {
            sentences.add(name + " is not set: set it to " + meaning + ".");
        } else if (!value.matches(form)) {
            wrong(name, meaning);
            return "";
        }
        return value;
    }

    /** An absolute address with a host and one of the schemes, without the slash at its end. */
    URI address(String name, String meaning, String... schemes) {
        String value = matching(name, "\\S+", meaning);
        if (value.isEmpty()) {
            return NOWHERE;
        }
        try {
            URI address = new URI(value.endsWith("/") ? value.substring(0, value.length() - 1) : value);
            if (address.getHost() != null && List.of(schemes).contains(address.getScheme())) {
                return address;
            }
        } catch (URISyntaxException e) {
            // falls through to the one sentence for all malformed addresses; its message would quote the value
        }
        wrong(name, meaning);
        return NOWHERE;
    }

    void wrong(String name, String meaning) {
        sentences.add(name + " is malformed: set it to " + meaning + ".");
    }

    /** What was asked for, in this order, and whether it has a value. */
    Map<String, Boolean> present() {
        return Collections.unmodifiableMap(present);
    }

    List<String> sentences() {
        return sentences;
    }
}
