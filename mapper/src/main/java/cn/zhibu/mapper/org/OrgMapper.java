package cn.zhibu.mapper.org;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code org}. */
@Mapper
public interface OrgMapper {

    @Nullable
    Org find(long id);

    List<Org> findEach(@Param("ids") List<Long> ids);

    List<Org> all();

    /** The organisation itself and everything below it. */
    List<Org> below(String path);

    /** From the organisation up to the root, nearest first. */
    List<Org> upwards(long id);

    long insert(Org org);

    void update(Org org);
}
