package cn.zhibu.mapper.outbox;

import java.time.Instant;
import java.util.List;

/** One message for each of several meetings, as columns; {@code words} is what who gets one digest a day reads of it. */
public record SilentColumns(
        List<Long> meetingIds,
        List<String> occasions,
        List<Long> revisions,
        List<String> bodies,
        List<String> words,
        List<Instant> notBefore,
        List<Instant> notAfter) {}
