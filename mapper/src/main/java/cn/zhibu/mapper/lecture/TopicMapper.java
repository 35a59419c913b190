package cn.zhibu.mapper.lecture;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code lecture_topic}. */
@Mapper
public interface TopicMapper {

    /** The active ones in their order. */
    List<LectureTopic> active();

    @Nullable
    LectureTopic find(long id);

    @Nullable
    LectureTopic named(String name);

    /** Adds the topic at the end of the list, or takes a retired one up again. */
    void add(String name);

    /** 1 when an active topic of the name was retired. */
    int retire(@Param("name") String name);
}
