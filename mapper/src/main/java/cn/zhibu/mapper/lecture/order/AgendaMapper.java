package cn.zhibu.mapper.lecture.order;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of {@code agenda_item}. */
@Mapper
public interface AgendaMapper {

    /** What the meeting has on its agenda beside its topic, in the order it came. */
    List<String> of(long meetingId);

    /** Puts the order on the meeting's agenda, or moves it there. */
    void put(@Param("meetingId") long meetingId, @Param("orderId") long orderId, @Param("words") String words);

    void remove(long orderId);
}
