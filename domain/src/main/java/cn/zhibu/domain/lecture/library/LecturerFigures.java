package cn.zhibu.domain.lecture.library;

import cn.zhibu.domain.lecture.Lecturers;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.lecture.LecturerMapper;
import cn.zhibu.mapper.lecture.library.ClipFeedbackMapper;
import cn.zhibu.mapper.lecture.library.ClipFigureMapper;
import cn.zhibu.mapper.lecture.library.ClipFigures;
import cn.zhibu.mapper.lecture.library.DayOpens;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 我的微课: how a lecturer's clips were received, in counts; words from five answers on. */
@Component
public final class LecturerFigures {

    private static final int WORDS_FROM = 5;
    /** Days the picture shows. */
    public static final int DAYS = 14;

    private final LecturerMapper lecturers;
    private final Lecturers tagged;
    private final ClipFigureMapper figures;
    private final ClipFeedbackMapper feedback;

    LecturerFigures(LecturerMapper lecturers, Lecturers tagged, ClipFigureMapper figures, ClipFeedbackMapper feedback) {
        this.lecturers = lecturers;
        this.tagged = tagged;
        this.figures = figures;
        this.feedback = feedback;
    }

    /** Empty for who is no lecturer. */
    public Optional<View> of(long memberId, Instant now) {
        // who lectures no more still sees what was; who has just begun sees that there is nothing yet
        return tagged.of(memberId)
                .or(() -> Optional.ofNullable(lecturers.ofMember(memberId)))
                .map(found -> new View(
                        figures.ofLecturer(found.id()),
                        days(found.id(), Beijing.date(now)),
                        feedback.words(found.id(), WORDS_FROM)));
    }

    private List<DayOpens> days(long lecturer, LocalDate today) {
        LocalDate from = today.minusDays(DAYS - 1L);
        Map<LocalDate, DayOpens> found =
                figures.byDay(lecturer, from).stream().collect(Collectors.toMap(DayOpens::onDate, Function.identity()));
        return from.datesUntil(today.plusDays(1))
                .map(day -> found.getOrDefault(day, new DayOpens(day, 0, 0)))
                .toList();
    }

    /** {@code days} are the last {@link #DAYS} in order, each there. */
    public record View(List<ClipFigures> clips, List<DayOpens> days, List<String> words) {

        public int opens() {
            return clips.stream().mapToInt(ClipFigures::opens).sum();
        }
    }
}
