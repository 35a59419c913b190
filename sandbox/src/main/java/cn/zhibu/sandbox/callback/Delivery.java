package cn.zhibu.sandbox.callback;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All tries of one inbound, and the reply that counts, if there was a sound one. */
public record Delivery(List<Attempt> attempts, @Nullable XmlNode reply) {}
