package cn.zhibu.mapper.meeting;

import cn.zhibu.mapper.member.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** What is asked of {@code meeting} and {@code posting} while a meeting is being planned. */
@Mapper
public interface MeetingPlanMapper {

    /** Inserts the draft of an occurrence; null when this occurrence already has its meeting. */
    @Nullable
    Long insertOccurrence(Meeting meeting);

    /** Other meetings of the branch, drafts included, that run at some time of the span. */
    List<Meeting> overlapping(
            @Param("orgId") long orgId,
            @Param("from") Instant from,
            @Param("until") Instant until,
            @Param("except") long except);

    /** Drafts of the branch that can still be published, by start. */
    List<Meeting> drafts(@Param("orgId") long orgId, @Param("now") Instant now);

    /** The meeting of the branch published last, also when it was cancelled since. */
    @Nullable
    Meeting lastPublished(long orgId);

    /** Active people posted to the organisation on that day. */
    List<Member> posted(@Param("orgId") long orgId, @Param("on") LocalDate on);
}
