package cn.zhibu.mapper.meeting;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Rows of {@code meeting}. Every change of status names the statuses it may start from and returns 0 when it came too late. */
@Mapper
public interface MeetingMapper {

    @Nullable
    Meeting find(long id);

    /** Locks the row until the transaction ends, so that acts on one meeting follow each other. */
    @Nullable
    Meeting lock(long id);

    /** As {@link #lock}, those that nobody else has locked, in the order of the ids. */
    List<Meeting> lockFree(@Param("ids") List<Long> ids);

    /** Keeps the row as it is until the transaction ends: answers do not wait for each other, a signature waits for them. */
    @Nullable
    Meeting share(long id);

    /** As {@link #share}, in the order of the ids. */
    List<Meeting> shareEach(@Param("ids") List<Long> ids);

    /** Meetings of the branch in these statuses, by start. */
    List<Meeting> ofOrg(@Param("orgId") long orgId, @Param("statuses") List<MeetingStatus> statuses);

    /** Live meetings that the person is on the roll of, by start. */
    List<Meeting> liveOfMember(long memberId);

    /** Meetings of the branch that start in the span and were published. */
    List<Meeting> held(@Param("orgId") long orgId, @Param("from") Instant from, @Param("until") Instant until);

    long insert(Meeting meeting);

    /** Rewrites a draft or, with the next revision, a published meeting: types, topic, place, times, button. */
    int rewrite(Meeting meeting);

    int publish(@Param("id") long id, @Param("by") long by, @Param("at") Instant at);

    int advance(@Param("id") long id, @Param("from") List<MeetingStatus> from, @Param("to") MeetingStatus to);

    int confirm(@Param("id") long id, @Param("by") long by, @Param("at") Instant at);

    /** Back from CONFIRMED to CLOSED. */
    int reopen(long id);
}
