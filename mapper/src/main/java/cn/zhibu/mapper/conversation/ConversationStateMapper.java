package cn.zhibu.mapper.conversation;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code conversation_state}; each setter makes the row when it is missing. */
@Mapper
public interface ConversationStateMapper {

    @Nullable
    ConversationState find(long memberId);

    void setDialogue(
            @Param("memberId") long memberId,
            @Param("dialogue") @Nullable String dialogue,
            @Param("step") @Nullable String step,
            @Param("slots") @Nullable String slots,
            @Param("expiresAt") @Nullable Instant expiresAt);

    void setUndo(
            @Param("memberId") long memberId,
            @Param("kind") @Nullable String kind,
            @Param("subject") @Nullable Long subject,
            @Param("until") @Nullable Instant until);

    /** As {@link #setUndo}, for several people, each with an own subject. */
    void setUndoEach(
            @Param("memberIds") List<Long> memberIds,
            @Param("kind") String kind,
            @Param("subjects") List<Long> subjects,
            @Param("until") Instant until);

    /** Ends the dialogue of that name of each of these people. */
    void endEach(@Param("memberIds") List<Long> memberIds, @Param("dialogue") String dialogue);

    void setOrg(@Param("memberId") long memberId, @Param("orgId") @Nullable Long orgId);

    void setRest(@Param("memberId") long memberId, @Param("rest") @Nullable String rest);
}
