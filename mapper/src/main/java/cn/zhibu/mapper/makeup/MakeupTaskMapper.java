package cn.zhibu.mapper.makeup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code makeup_task} as people claim them and secretaries close them. */
@Mapper
public interface MakeupTaskMapper {

    @Nullable
    MakeupTask find(long id);

    /** As {@link #find}, locked until the transaction ends. */
    @Nullable
    MakeupTask lock(long id);

    /** Tasks of the person that are neither done nor cancelled, the one due first at the head. */
    List<MakeupTask> openOf(long memberId);

    /** Claims of the branch's meetings that wait for a decision, oldest first. */
    List<MakeupTask> claims(long orgId);

    void claim(
            @Param("id") long id,
            @Param("way") MakeupWay way,
            @Param("words") @Nullable String words,
            @Param("at") Instant at);

    /** The claim is taken back: the task is as it was before. */
    void unclaim(@Param("id") long id, @Param("status") MakeupStatus status);

    void decide(
            @Param("id") long id,
            @Param("status") MakeupStatus status,
            @Param("by") long by,
            @Param("at") Instant at,
            @Param("reason") @Nullable String reason);

    /** Turns what is due before {@code today} into OVERDUE; the tasks as they are now. */
    List<MakeupTask> overdue(LocalDate today);
}
