package cn.zhibu.mapper.lecture.library;

import org.jspecify.annotations.Nullable;

/** A root organisation and how often its people hear of new clips. */
public record DigestRoot(long id, @Nullable String setting) {}
