package cn.zhibu.mapper.roster;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of {@code member_event}. */
@Mapper
public interface MemberEventMapper {

    void insert(MemberEvent event);

    /** Newest first. */
    List<MemberEvent> ofMember(@Param("memberId") long memberId, @Param("most") int most);
}
