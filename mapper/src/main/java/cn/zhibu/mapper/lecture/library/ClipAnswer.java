package cn.zhibu.mapper.lecture.library;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody thought of a clip: 1 收获大, 2 有收获, 3 一般; a random id and a date, so that nothing leads to the person. */
public record ClipAnswer(
        String id, long clipId, int choice, @Nullable String words, LocalDate answeredOn) {}
