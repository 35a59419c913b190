package cn.zhibu.domain.checkin;

import cn.zhibu.mapper.attendance.Attendance;
import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.checkin.SigninCode;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the lines that claims are for, where the check-in is open to them; meetings are kept as they are and lines locked, each in one order. */
@Component
final class OpenLines {

    private final SigninCodes codes;
    private final MeetingMapper meetings;
    private final AttendanceMapper rolls;

    OpenLines(SigninCodes codes, MeetingMapper meetings, AttendanceMapper rolls) {
        this.codes = codes;
        this.meetings = meetings;
        this.rolls = rolls;
    }

    /** Claims without such a line are missing. */
    Map<Claim, Entrant> of(List<Claim> claims) {
        Map<Claim, Meeting> open = open(meetingIds(claims));
        if (open.isEmpty()) {
            return Map.of();
        }
        List<Long> meetingIds = new ArrayList<>();
        List<Long> memberIds = new ArrayList<>();
        open.forEach((claim, meeting) -> {
            meetingIds.add(meeting.id());
            memberIds.add(claim.act().subject());
        });
        Map<Entrant.Place, Attendance> lines = new HashMap<>();
        rolls.lockEach(meetingIds, memberIds)
                .forEach(line -> lines.put(new Entrant.Place(line.meetingId(), line.memberId()), line));
        Map<Claim, Entrant> entrants = new LinkedHashMap<>();
        open.forEach((claim, meeting) -> {
            Attendance line =
                    lines.get(new Entrant.Place(meeting.id(), claim.act().subject()));
            if (line != null) {
                entrants.put(claim, Entrant.of(claim, meeting, line));
            }
        });
        return entrants;
    }

    private Map<Claim, Long> meetingIds(List<Claim> claims) {
        Map<Claim, SigninCode> heard = codes.valid(claims);
        Map<Claim, Long> ids = new LinkedHashMap<>();
        for (Claim claim : claims) {
            SigninCode code = heard.get(claim);
            Long id = code == null ? claim.meetingId() : Long.valueOf(code.meetingId());
            if (id != null) {
                ids.put(claim, id);
            }
        }
        return ids;
    }

    private Map<Claim, Meeting> open(Map<Claim, Long> ids) {
        Map<Claim, Meeting> open = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return open;
        }
        Map<Long, Meeting> known = meetings
                .shareEach(ids.values().stream().distinct().sorted().toList())
                .stream()
                .collect(Collectors.toMap(Meeting::id, Function.identity()));
        ids.forEach((claim, id) -> {
            Meeting meeting = known.get(id);
            if (meeting != null && open(claim, meeting)) {
                open.put(claim, meeting);
            }
        });
        return open;
    }

    private static boolean open(Claim claim, Meeting meeting) {
        return meeting.status().live()
                && CheckInRules.open(meeting, claim.act().at())
                && (claim.code() != null || meeting.buttonCheckin());
    }
}
