package cn.zhibu.mapper.lecture;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code lecturer}. */
@Mapper
public interface LecturerMapper {

    @Nullable
    Lecturer find(long id);

    @Nullable
    Lecturer ofMember(long memberId);

    List<Lecturer> all();

    /** Adds the person unless the row is there. */
    void insertAbsent(@Param("memberId") long memberId, @Param("capacity") int capacity);

    /** Adds everybody who bears the tag and has no row yet. */
    void insertTagged(int capacity);

    void setCapacity(@Param("id") long id, @Param("capacity") int capacity);
}
