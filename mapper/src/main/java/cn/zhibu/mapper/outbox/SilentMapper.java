package cn.zhibu.mapper.outbox;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Messages to those who have not answered, for many meetings with one statement. */
@Mapper
public interface SilentMapper {

    /**
     * To everybody with a WeCom account who is on the roll of the meeting and has not answered; not to who was told on this occasion and revision
     * before. Who has left gets a row that says so, who wants a digest a line of it.
     *
     * @param left why who has left is not written to
     * @param daily why who wants a digest is not
     * @return how many people are new to it
     */
    int insert(
            @Param("rows") SilentColumns rows,
            @Param("kind") NoticeKind kind,
            @Param("left") String left,
            @Param("daily") String daily,
            @Param("at") Instant at);
}
