package cn.zhibu.sandbox.directory;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that changed in the directory, as the platform tells it: the {@code change_contact} fields, and the member who
 * thereby entered or left the app's sight, if any.
 */
public record Change(
        String type,
        Map<String, String> fields,
        @Nullable String entered,
        @Nullable String left) {
    static Change of(String type, Map<String, String> fields) {
        return new Change(type, fields, null, null);
    }
}
