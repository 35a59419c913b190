package cn.zhibu.bot.confirm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.zhibu.domain.confirm.MonthFigures.Held;
import cn.zhibu.domain.confirm.RollFigures;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.meeting.MeetingStatus;
import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class MonthChartTest {

    private static final Instant NOW = Instant.parse("2026-12-28T02:00:00Z");

    @Test
    void two_meetings_of_one_day_are_two_bars_of_a_readable_picture() throws IOException {
        Optional<Font> font = new ChartFont().find();
        assumeThat(font).as("a Chinese font on this machine").isPresent();
        byte[] png = new MonthChart(new Wording())
                .draw(
                        font.orElseThrow(),
                        NOW,
                        List.of(
                                held("2026-12-01T07:00:00Z", "THEME_DAY", 12, 10, 1),
                                held("2026-12-01T11:00:00Z", "THEME_DAY", 12, 12, 0),
                                held("2026-12-15T07:00:00Z", "COMMITTEE", 4, 3, 1)));
        assertThat(ImageIO.read(new ByteArrayInputStream(png)))
                .returns(900, image -> image.getWidth())
                .returns(560, image -> image.getHeight());
        assertThat(png.length).isLessThan(200_000);
        // for the eye
        Files.write(Path.of("target", "month-chart.png"), png);
    }

    private static Held held(String start, String types, int expected, int present, int leave) {
        Instant begin = Instant.parse(start);
        Meeting meeting = new Meeting(
                1,
                1,
                null,
                MeetingStatus.CONFIRMED,
                types,
                "学习",
                "三楼",
                begin,
                begin.plusSeconds(5400),
                false,
                0,
                null,
                null,
                false,
                null,
                begin,
                null,
                begin,
                null,
                null);
        return new Held(
                meeting,
                new RollFigures(
                        expected,
                        present,
                        0,
                        leave,
                        List.of(),
                        List.of(),
                        new RollFigures.Quorum(false, expected, present),
                        false));
    }
}
