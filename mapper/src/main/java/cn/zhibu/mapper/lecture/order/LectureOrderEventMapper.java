package cn.zhibu.mapper.lecture.order;

import org.apache.ibatis.annotations.Mapper;

/** Rows of {@code lecture_order_event}. */
@Mapper
public interface LectureOrderEventMapper {

    void insert(LectureOrderEvent event);
}
