package cn.zhibu.domain.checkin;

import cn.zhibu.mapper.meeting.Meeting;
import java.util.List;

/** What a person could sign in to at a moment. */
public sealed interface Prospect {

    record Open(List<Meeting> meetings) implements Prospect {}

    /** Nothing yet; this one is next. */
    record Early(Meeting next) implements Prospect {}

    /** Nothing any more; this one was last. */
    record Over(Meeting last) implements Prospect {}

    record Nothing() implements Prospect {}
}
