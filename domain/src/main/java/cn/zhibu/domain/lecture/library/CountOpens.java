package cn.zhibu.domain.lecture.library;

import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.lecture.library.ClipFigureMapper;
import cn.zhibu.mapper.member.Member;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts opens and completions of a clip by day; of the person only the branch is used, and only to know that it was reached. */
@Component
public class CountOpens {

    private final ClipFigureMapper figures;

    CountOpens(ClipFigureMapper figures) {
        this.figures = figures;
    }

    @Transactional
    public void opened(Member member, long clipId, Instant now) {
        LocalDate today = Beijing.date(now);
        figures.opened(clipId, today);
        figures.reached(member.orgId(), today.withDayOfMonth(1), "OPEN");
    }

    @Transactional
    public void completed(long clipId, Instant now) {
        figures.completed(clipId, Beijing.date(now));
    }
}
