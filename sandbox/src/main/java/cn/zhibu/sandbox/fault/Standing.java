package cn.zhibu.sandbox.fault;

import org.jspecify.annotations.Nullable;

/** A fault that is still ordered; {@code details} is null for deliveries, {@code lasts} says once, always or until when. */
public record Standing(String path, String fault, @Nullable Fault details, String lasts) {}
