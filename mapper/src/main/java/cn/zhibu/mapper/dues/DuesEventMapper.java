package cn.zhibu.mapper.dues;

import cn.zhibu.mapper.attendance.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code dues_event}: written once, never changed. */
@Mapper
public interface DuesEventMapper {

    void insert(DuesEvent event);

    /** One for each payment of one act. */
    void paid(
            @Param("paymentIds") List<Long> paymentIds,
            @Param("act") String act,
            @Param("by") long by,
            @Param("channel") Channel channel,
            @Param("at") Instant at);

    /** One for each branch charged for the month at that moment: how much in all. */
    void charged(@Param("month") LocalDate month, @Param("at") Instant at);

    @Nullable
    DuesEvent find(long id);

    List<DuesEvent> ofMember(long memberId);

    /** The organisation's last ones of this kind, newest first. */
    List<DuesEvent> lastOf(@Param("orgId") long orgId, @Param("act") String act, @Param("most") int most);
}
