package cn.zhibu.mapper.lecture.library;

import org.jspecify.annotations.Nullable;

/** A clip in figures; {@code published} is false before the first approval and after a withdrawal. */
public record ClipFigures(
        long id,
        @Nullable String title,
        boolean published,
        int opens,
        int completions,
        int great,
        int useful,
        int plain) {

    public int answers() {
        return great + useful + plain;
    }
}
