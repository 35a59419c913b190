package cn.zhibu.sandbox.callback;

import org.jspecify.annotations.Nullable;

/** Result of the GET verification of a callback URL; {@code problem} is null when it passed. */
public record UrlCheck(boolean ok, long millis, @Nullable String problem) {}
