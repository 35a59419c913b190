package cn.zhibu.mapper.own;

import cn.zhibu.mapper.outbox.NoticeKind;
import org.jspecify.annotations.Nullable;

/** What the last message to a person was about; {@code types} are those of its meeting. */
public record LastReminder(
        NoticeKind kind, String occasion, @Nullable String types) {}
