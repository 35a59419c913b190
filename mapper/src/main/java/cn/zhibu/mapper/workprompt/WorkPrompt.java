package cn.zhibu.mapper.workprompt;

import java.time.Instant;

/** What the upper level {@code orgId} asked all branches below it to do; {@code memberId} wrote it. */
public record WorkPrompt(long id, long orgId, long memberId, String words, Instant at) {}
