package cn.zhibu.sandbox.callback;

import org.jspecify.annotations.Nullable;

/** The app's callback URL, null when none is set, and whether it passed the GET verification. */
public record CallbackState(@Nullable String url, boolean verified) {}
