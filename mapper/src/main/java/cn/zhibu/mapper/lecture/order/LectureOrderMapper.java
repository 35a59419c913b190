package cn.zhibu.mapper.lecture.order;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code lecture_order}; the lecturer's row is locked before a place is looked for. */
@Mapper
public interface LectureOrderMapper {

    @Nullable
    LectureOrder find(long id);

    @Nullable
    LectureOrder lock(long id);

    long insert(LectureOrder order);

    /** Writes day, place, status, decision, meeting and feedback. */
    void update(LectureOrder order);

    /** The least place of the month nobody holds, null when all are held. */
    @Nullable
    Integer freePlace(@Param("lecturerId") long lecturerId, @Param("day") LocalDate day, @Param("except") long except);

    boolean dayTaken(@Param("lecturerId") long lecturerId, @Param("day") LocalDate day, @Param("except") long except);

    /** Orders of the branch for the day from which something can still come. */
    int openOn(@Param("orgId") long orgId, @Param("day") LocalDate day);

    /** Who waits for that lecturer in the month of that day, first come first. */
    List<LectureOrder> waiting(
            @Param("lecturerId") long lecturerId, @Param("day") LocalDate day, @Param("today") LocalDate today);

    /** The lecturer's months from that one on in which something is held or waits. */
    List<MonthTalks> months(@Param("lecturerId") long lecturerId, @Param("from") LocalDate from);

    /** Locks the branch against another order of it, so that it is asked for one day once. */
    @Nullable
    Long lockBranch(long orgId);

    /** Orders to come whose lecturer bears the tag no more or has left. */
    List<Long> deserted(LocalDate today);

    OrderView view(long id);

    /** The branch's orders from that day on, by day. */
    List<OrderView> ofOrg(@Param("orgId") long orgId, @Param("from") LocalDate from);

    /** The lecturer's, from that day on, by day. */
    List<OrderView> ofLecturer(@Param("lecturerId") long lecturerId, @Param("from") LocalDate from);

    /** Orders undecided though their day is over, and accepted ones whose day was over by {@code longAgo}. */
    List<Long> over(@Param("today") LocalDate today, @Param("longAgo") LocalDate longAgo);

    /** Accepted orders whose meeting has a signed roll. */
    List<Long> signed();

    /** Accepted orders without a meeting while the branch has one that day. */
    List<OrderMeeting> unlinked(LocalDate today);

    /** Accepted orders whose meeting was cancelled or is on another day now. */
    List<OrderMeeting> astray(LocalDate today);

    /** The branch's meeting of the day, the first of several. */
    @Nullable
    Long meetingOn(@Param("orgId") long orgId, @Param("day") LocalDate day);
}
