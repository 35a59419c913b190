package cn.zhibu.mapper.lecture;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;

/** Rows of {@code clip_event}. */
@Mapper
public interface ClipEventMapper {

    void insert(ClipEvent event);

    /** Oldest first. */
    List<ClipEvent> ofClip(long clipId);
}
