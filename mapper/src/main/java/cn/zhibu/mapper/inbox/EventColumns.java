package cn.zhibu.mapper.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answered events, column by column: the n-th of each list belongs to the n-th event. */
public record EventColumns(
        List<String> keys,
        List<String> kinds,
        List<@Nullable String> labels,
        List<@Nullable String> words,
        List<Boolean> more) {}
