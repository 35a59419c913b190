package cn.zhibu.mapper.dues;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code dues_bank_file}. */
@Mapper
public interface BankFileMapper {

    /** The id of the new row, or null when the organisation has a list of the same content. */
    @Nullable
    Long insertAbsent(BankFile file);

    @Nullable
    BankFile find(long id);

    @Nullable
    BankFile same(@Param("orgId") long orgId, @Param("sha256") String sha256);

    /** The last ones, newest first. */
    List<BankFile> ofOrg(@Param("orgId") long orgId, @Param("most") int most);

    /** Locked until the transaction ends; null when somebody else holds it. */
    @Nullable
    BankFile lockFree(long id);

    /** Locked until the transaction ends. */
    @Nullable
    BankFile lock(long id);

    void counted(@Param("id") long id, @Param("lines") int lines);

    void progress(@Param("id") long id, @Param("done") int done);

    void state(
            @Param("id") long id,
            @Param("state") BankFileState state,
            @Param("done") int done,
            @Param("finishedAt") @Nullable Instant finishedAt);
}
