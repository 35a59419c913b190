package cn.zhibu.mapper.lecture.library;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of {@code clip_open} and {@code branch_reach}: counts, never people. */
@Mapper
public interface ClipFigureMapper {

    void opened(@Param("clipId") long clipId, @Param("day") LocalDate day);

    void completed(@Param("clipId") long clipId, @Param("day") LocalDate day);

    /** @param kind OPEN or PUSH */
    void reached(@Param("orgId") long orgId, @Param("month") LocalDate month, @Param("kind") String kind);

    /** All clips of the lecturer, newest first, with what became of them. */
    List<ClipFigures> ofLecturer(long lecturerId);

    /** The lecturer's opens by day since {@code from}, days without any left out. */
    List<DayOpens> byDay(@Param("lecturerId") long lecturerId, @Param("from") LocalDate from);

    /** Organisations right below the path's, each with its branches and how many of them were reached since then. */
    List<Coverage> coverage(@Param("orgId") long orgId, @Param("from") LocalDate from);
}
