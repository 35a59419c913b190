package cn.zhibu.mapper.member;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

/** Rows of {@code posting}. */
@Mapper
public interface PostingMapper {

    /** Postings that have not ended before the day. */
    List<Posting> standing(LocalDate on);

    void insert(Posting posting);
}
