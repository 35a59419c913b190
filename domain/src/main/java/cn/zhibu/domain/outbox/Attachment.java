package cn.zhibu.domain.outbox;

import java.util.Optional;

/** A feature that makes files for messages. */
public interface Attachment {

    /** Of the feature, in {@link Content.File#maker}. */
    String name();

    /** The bytes, at most 20 MB; empty when the key is none of the feature's. */
    Optional<byte[]> make(String key);
}
