package cn.zhibu.domain.rollcall;

import cn.zhibu.mapper.attendance.AttendanceEvent;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one person's last roll call message has changed, read from the events. */
final class LastMessage {

    private LastMessage() {}

    /** Only where nothing has happened to the line since. */
    static List<AttendanceEvent> of(List<AttendanceEvent> events, long actor) {
        Optional<Instant> at = events.stream()
                .filter(event -> marked(event, actor))
                .map(AttendanceEvent::at)
                .max(Comparator.naturalOrder());
        Map<Long, AttendanceEvent> newest = new HashMap<>();
        events.forEach(event -> newest.put(event.memberId(), event));
        return newest.values().stream()
                .filter(event ->
                        marked(event, actor) && at.filter(event.at()::equals).isPresent())
                .sorted(Comparator.comparingLong(AttendanceEvent::id))
                .toList();
    }

    static boolean lateBefore(AttendanceEvent event, List<AttendanceEvent> events) {
        return events.stream()
                .filter(other -> other.memberId() == event.memberId() && other.id() < event.id())
                .reduce((one, next) -> next)
                .map(AttendanceEvent::late)
                .orElse(false);
    }

    private static boolean marked(AttendanceEvent event, long actor) {
        return event.actorId() == actor && event.act().equals(MarkLine.ACT);
    }
}
