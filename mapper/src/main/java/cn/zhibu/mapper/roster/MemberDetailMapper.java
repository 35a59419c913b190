package cn.zhibu.mapper.roster;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

/** Rows of {@code member_detail}. */
@Mapper
public interface MemberDetailMapper {

    @Nullable
    MemberDetail find(long memberId);

    List<MemberDetail> all();

    void put(MemberDetail detail);
}
