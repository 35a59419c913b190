package cn.zhibu.mapper.calendar;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Rows of {@code calendar_year}: the content of calendar files imported after the release. */
@Mapper
public interface CalendarYearMapper {

    List<String> contents();

    /** The same as long as the contents are the same; empty when there are none. */
    String fingerprint();

    void save(@Param("year") int year, @Param("content") String content, @Param("at") Instant at);
}
