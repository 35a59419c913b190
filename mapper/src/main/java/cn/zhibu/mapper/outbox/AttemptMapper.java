package cn.zhibu.mapper.outbox;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** What was tried lately, as the claims of calls have left it: the truth behind the platform's limits. */
@Mapper
public interface AttemptMapper {

    /** Calls tried after that time. */
    int calls(@Param("after") Instant after);

    /** When each call tried after that time was tried. */
    List<Instant> times(@Param("after") Instant after);

    /** Messages to people that were tried after that time. */
    long messages(@Param("after") Instant after);

    /** One row for each message to a person that was tried after that time, newest first. */
    List<Attempt> people(@Param("after") Instant after);

    /** Those of the people whom more than {@code most} messages were tried to after that time. */
    default List<Long> above(List<Long> people, Instant after, int most) {
        return aboveOf(people.stream().map(String::valueOf).collect(Collectors.joining(",")), after, most);
    }

    /** As {@link #above}; ids with commas between them. */
    List<Long> aboveOf(@Param("people") String people, @Param("after") Instant after, @Param("most") int most);

    /** To whom the call goes. */
    List<Long> peopleOf(long callId);

    /** People who can be written to. */
    int reachable();

    /** When the oldest call tried after that time was tried. */
    @Nullable
    Instant oldest(@Param("after") Instant after);
}
