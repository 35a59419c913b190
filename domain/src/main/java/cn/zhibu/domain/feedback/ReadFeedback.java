package cn.zhibu.domain.feedback;

import cn.zhibu.mapper.attendance.AttendanceMapper;
import cn.zhibu.mapper.attendance.AttendanceStatus;
import cn.zhibu.mapper.feedback.FeedbackAnswer;
import cn.zhibu.mapper.feedback.FeedbackMapper;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingMapper;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.member.MemberMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a branch may read of the feedback: counts, and words once five people have answered. */
@Component
public class ReadFeedback {

    private static final int WORDS_FROM = 5;
    private static final Duration LOOK_BACK = Duration.ofDays(60);
    private static final int MEETINGS = 3;
    private static final List<AttendanceStatus> THERE = List.of(AttendanceStatus.CLAIMED, AttendanceStatus.PRESENT);

    private final MeetingMapper meetings;
    private final AttendanceMapper rolls;
    private final FeedbackMapper feedback;
    private final MemberMapper members;

    ReadFeedback(MeetingMapper meetings, AttendanceMapper rolls, FeedbackMapper feedback, MemberMapper members) {
        this.meetings = meetings;
        this.rolls = rolls;
        this.feedback = feedback;
        this.members = members;
    }

    /** Of the branch's last meetings, the latest first. */
    public List<Figures> latest(long orgId, Instant now) {
        return meetings.held(orgId, now.minus(LOOK_BACK), now).stream()
                .filter(meeting -> meeting.endsAt().isBefore(now))
                .sorted(Comparator.comparing(Meeting::startsAt).reversed())
                .limit(MEETINGS)
                .map(this::figures)
                .toList();
    }

    private Figures figures(Meeting meeting) {
        List<FeedbackAnswer> answers = feedback.ofMeeting(meeting.id());
        List<Integer> choices = Stream.of(FeedbackChoice.values())
                .map(choice -> count(answers, choice))
                .toList();
        int given = choices.stream().mapToInt(Integer::intValue).sum();
        List<Said> words = answers.stream()
                .filter(answer -> answer.words() != null)
                .map(answer -> new Said(Objects.requireNonNull(answer.words()), signature(answer)))
                .toList();
        boolean shown = given >= WORDS_FROM;
        return new Figures(
                meeting,
                rolls.countByStatus(meeting.id(), THERE),
                given,
                choices,
                shown ? words : List.of(),
                shown ? 0 : words.size());
    }

    private static int count(List<FeedbackAnswer> answers, FeedbackChoice choice) {
        return (int) answers.stream()
                .filter(answer -> answer.choice() != null && answer.choice() == choice.digit())
                .count();
    }

    private String signature(FeedbackAnswer answer) {
        Long by = answer.signedBy();
        Member member = by == null ? null : members.find(by);
        return member == null ? "" : member.name();
    }

    /** Words, with the name of who signed them or nothing. */
    public record Said(String words, String signature) {}

    /** {@code choices} from 好 to 有待改进; {@code held} counts words that are not shown yet. */
    public record Figures(Meeting meeting, int present, int given, List<Integer> choices, List<Said> words, int held) {}
}
