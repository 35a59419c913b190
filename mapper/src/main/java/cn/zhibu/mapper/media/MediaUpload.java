package cn.zhibu.mapper.media;

import java.time.Instant;

/** A file coming in from a page; its name in the staging folder is its id. */
public record MediaUpload(String id, long ownerId, long bytes, Instant madeAt, Instant expiresAt) {}
