package cn.zhibu.mapper.lecture.library;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code clip_digest} and {@code clip_push}; whole counties in single statements. */
@Mapper
public interface ClipDigestMapper {

    /** Active organisations that have none above them, with their setting {@code lecture.digest}. */
    List<DigestRoot> roots();

    void setRhythm(@Param("orgId") long orgId, @Param("setting") String setting);

    /** The id of the period's digest, null when it was made before. */
    @Nullable
    Long begin(@Param("orgId") long orgId, @Param("period") LocalDate period, @Param("at") Instant at);

    /**
     * Writes down for each Party member under the root which clips of the time are new to the person: at most {@code most}, the newest. How many
     * rows.
     */
    int choose(
            @Param("digestId") long digestId,
            @Param("orgId") long orgId,
            @Param("since") Instant since,
            @Param("most") int most);

    /** The different lists of clips that people got, newest first, comma separated. */
    List<String> lists(long digestId);

    /**
     * One message to each person with that list: {@code card}, or {@code words} to who prefers text; whoever wants one digest a day gets a line of
     * it instead. How many people.
     */
    int tell(DigestMessage message);

    /** Remembers which branches were told. */
    void reached(@Param("digestId") long digestId, @Param("month") LocalDate month);

    /** There was nothing to tell: the period may still get its digest. */
    void drop(long digestId);

    void finish(@Param("digestId") long digestId, @Param("people") int people);

    List<ShownClip> clips(@Param("ids") List<Long> ids);

    /** Digests since then that told of the clip. */
    List<Long> telling(@Param("clipId") long clipId, @Param("since") Instant since);

    /** What was told with that occasion and still waits is not sent. How many. */
    int cancelWaiting(@Param("occasion") String occasion, @Param("reason") String reason, @Param("at") Instant at);

    /** Queues the recall of each call of that occasion that was sent since then. How many. */
    int recall(@Param("occasion") String occasion, @Param("since") Instant since, @Param("at") Instant at);

    /**
     * What else that digest told of is new again to those whose card does not arrive or is taken back; asked before it is. Who has heard of it
     * otherwise does not hear of it twice.
     */
    void forget(
            @Param("digestId") long digestId,
            @Param("clipId") long clipId,
            @Param("occasion") String occasion,
            @Param("since") Instant since);

    /** Locks what is published and new since then against being taken down. */
    List<Long> hold(Instant since);

    /** Whether anybody was ever told of the clip. */
    boolean told(long clipId);

    /** Clips that were taken down since then. */
    List<Long> takenDown(Instant since);
}
