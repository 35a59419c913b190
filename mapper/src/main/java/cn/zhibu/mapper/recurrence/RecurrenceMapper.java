package cn.zhibu.mapper.recurrence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;

/** Rows of {@code recurrence}. */
@Mapper
public interface RecurrenceMapper {

    long insert(RecurrenceRow row);

    /** Active ones of the branch, oldest first. */
    List<RecurrenceRow> ofOrg(long orgId);

    /** All active ones of active organisations. */
    List<RecurrenceRow> active();

    /** 0 when it was stopped before. */
    int stop(long id);
}
