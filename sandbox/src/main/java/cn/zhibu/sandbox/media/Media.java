package cn.zhibu.sandbox.media;

import cn.zhibu.sandbox.wire.Bytes;
import java.time.Instant;

/** A stored file; type is image, voice, video or file. */
public record Media(String id, String type, String filename, Bytes content, Instant at) {}
