package cn.zhibu.mapper.rhythm;

import java.time.Instant;

/** A meeting that counts as study: attended, or made up. */
public record StudyLine(Instant startsAt, String types, int minutes, boolean madeUp) {}
