package cn.zhibu.mapper.roster;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code correction_request}. */
@Mapper
public interface CorrectionMapper {

    long insert(
            @Param("memberId") long memberId,
            @Param("orgId") long orgId,
            @Param("words") String words,
            @Param("at") Instant at);

    @Nullable
    Correction find(long id);

    /** Locked until the transaction ends. */
    @Nullable
    Correction lock(long id);

    /** Open ones of the organisation and those below it, oldest first. */
    List<Correction> open(@Param("path") String path, @Param("most") int most);

    /** The person's own, newest first. */
    List<Correction> ofMember(@Param("memberId") long memberId, @Param("most") int most);

    int openOf(long memberId);

    void decide(Correction decided);
}
