package cn.zhibu.bot.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.zhibu.domain.outbox.Content;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class BarChartTest {

    @Test
    void bars_of_three_parts_become_a_readable_picture() throws IOException {
        Content.Chart chart = new Content.Chart(
                "12月组织生活",
                List.of("1日 主题党日", "1日 主题党日 19:00", "15日 支委会"),
                List.of(
                        new Content.Part("到会", List.of(10, 12, 3)),
                        new Content.Part("请假", List.of(1, 0, 1)),
                        new Content.Part("缺席", List.of(1, 0, 0))));
        Optional<byte[]> drawn = new BarChart(new ChartFont()).draw(chart);
        assumeThat(drawn).as("a Chinese font on this machine").isPresent();
        byte[] png = drawn.orElseThrow();
        assertThat(ImageIO.read(new ByteArrayInputStream(png)))
                .returns(900, image -> image.getWidth())
                .returns(560, image -> image.getHeight());
        assertThat(png.length).isLessThan(200_000);
        // for the eye
        Files.write(Path.of("target", "month-chart.png"), png);
    }
}
