package cn.zhibu.mapper.member;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of {@code role_grant}. */
@Mapper
public interface RoleGrantMapper {

    /** Roles of an active person, over all organisations. */
    List<RoleGrant> ofMember(long memberId);

    /** Who holds roles for the organisation, active people only. */
    List<RoleGrant> ofOrg(long orgId);

    List<RoleGrant> ofSource(String source);

    /** Adds the grant unless it is there; 1 when added. */
    int grant(
            @Param("memberId") long memberId,
            @Param("orgId") long orgId,
            @Param("role") Role role,
            @Param("source") String source);

    void revoke(long id);
}
