package cn.zhibu.mapper.conversation;

import java.time.Instant;

/** A question put to a person that a bare digit answers from {@code askedAt}, when its message leaves, until {@code closesAt}. */
public record OpenQuestion(
        long id, long memberId, QuestionKind kind, long subjectId, Instant askedAt, Instant closesAt) {}
