package cn.zhibu.mapper.dues;

import org.jspecify.annotations.Nullable;

/** On which day a branch collects, as it was said; null for the default. */
public record DuesDaySetting(long orgId, @Nullable String setting) {}
