package cn.zhibu.mapper.lecture.library;

import java.time.Instant;

/** What people with the same list of new clips are told. */
public record DigestMessage(
        long digestId,
        String clips,
        String occasion,
        String card,
        String words,
        String line,
        String lineReason,
        Instant notBefore,
        Instant notAfter,
        Instant at) {}
