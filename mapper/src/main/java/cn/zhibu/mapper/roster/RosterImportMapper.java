package cn.zhibu.mapper.roster;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code roster_import} and {@code roster_import_row}. */
@Mapper
public interface RosterImportMapper {

    long insert(@Param("file") RosterImport file, @Param("content") byte[] content);

    @Nullable
    RosterImport find(long id);

    /** In Base64 as MIME writes it (MyBatis takes an array for many rows); null when it is no longer kept. */
    @Nullable
    String content(long id);

    /** The last ones, newest first. */
    List<RosterImport> ofOrg(@Param("orgId") long orgId, @Param("most") int most);

    /** Locked until the transaction ends; null when somebody else holds it. */
    @Nullable
    RosterImport lockFree(long id);

    void progress(@Param("id") long id, @Param("done") int done);

    /** Every fate is known: the content goes. */
    void planned(@Param("id") long id, @Param("at") Instant at);

    void applied(@Param("id") long id, @Param("by") long by, @Param("at") Instant at, @Param("lines") int lines);

    void finished(long id);

    void undone(@Param("id") long id, @Param("by") long by, @Param("at") Instant at, @Param("reason") String reason);

    void insertRows(@Param("rows") List<RosterImportRow> rows);

    List<RosterCount> counts(long id);

    /** Rows behind line {@code after}; with an empty verdict all of them. */
    List<RosterImportRow> rows(
            @Param("id") long id,
            @Param("verdict") String verdict,
            @Param("after") long after,
            @Param("most") int most);

    /** Rows that change somebody and are not written yet. */
    List<RosterImportRow> unwritten(@Param("id") long id, @Param("most") int most);

    /** What was written, in the order of the file. */
    List<RosterImportRow> written(long id);

    void wrote(@Param("id") long rowId, @Param("memberId") long memberId);

    /** Not written after all. */
    void refused(@Param("id") long rowId, @Param("detail") String detail);

    /** Rolls and dues made since from these people's entries. */
    List<LaterAct> laterActs(@Param("ids") List<Long> memberIds, @Param("since") Instant since);
}
