package cn.zhibu.mapper.org;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code org_setting}. */
@Mapper
public interface OrgSettingMapper {
    /** Null when the organisation keeps the default. */
    @Nullable
    String find(@Param("orgId") long orgId, @Param("name") String name);

    void put(@Param("orgId") long orgId, @Param("name") String name, @Param("setting") String setting);

    /** Back to the default. */
    void clear(@Param("orgId") long orgId, @Param("name") String name);
}
