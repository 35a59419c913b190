package cn.zhibu.bot.confirm;

import cn.zhibu.domain.confirm.MonthFigures.Held;
import cn.zhibu.domain.confirm.RollFigures;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler;
import org.springframework.stereotype.Component;

/** Draws a bar for each meeting of the month: who came, who was on leave, who was absent. */
@Component
class MonthChart {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 560;
    private static final int CROWDED = 4;
    private static final Color[] COLORS = {new Color(0xC62828), new Color(0xF2B134), new Color(0x9E9E9E)};

    private final Wording wording;

    MonthChart(Wording wording) {
        this.wording = wording;
    }

    /** A PNG. */
    byte[] draw(Font font, Instant now, List<Held> held) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(wording.say(
                        "confirm.month-chart", "month", Beijing.date(now).getMonthValue()))
                .build();
        style(chart.getStyler(), font, held.size());
        List<String> days = days(held);
        add(chart, "confirm.month-present", days, held, RollFigures::present);
        add(chart, "confirm.month-leave", days, held, RollFigures::leave);
        add(
                chart,
                "confirm.month-absent",
                days,
                held,
                figures -> Math.max(0, figures.expected() - figures.present() - figures.leave()));
        return png(chart);
    }

    private static byte[] png(CategoryChart chart) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            chart.paint(pen, WIDTH, HEIGHT);
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The month's picture could not be drawn.", e);
        } finally {
            pen.dispose();
        }
    }

    private void add(
            CategoryChart chart,
            String caption,
            List<String> days,
            List<Held> held,
            ToIntFunction<RollFigures> figure) {
        // nobody is no part of a bar; a nought would be written over the number below it
        List<@Nullable Integer> people = new ArrayList<>();
        held.forEach(one -> {
            int count = figure.applyAsInt(one.figures());
            people.add(count == 0 ? null : count);
        });
        chart.addSeries(wording.say(caption), days, people);
    }

    /** Two meetings may bear one name on one day; the chart needs each bar's name to be its own. */
    private static List<String> days(List<Held> held) {
        List<String> days = new ArrayList<>();
        for (Held one : held) {
            Instant start = one.meeting().startsAt();
            String name = Beijing.date(start).getDayOfMonth() + "日 " + MeetingWords.kinds(one.meeting());
            days.add(days.contains(name) ? name + " " + Beijing.clock(start) : name);
        }
        return days;
    }

    private static void style(CategoryStyler styler, Font font, int bars) {
        styler.setStacked(true).setLabelsVisible(true).setAvailableSpaceFill(0.5);
        styler.setSeriesColors(COLORS);
        styler.setLegendPosition(Styler.LegendPosition.OutsideS);
        styler.setLegendLayout(Styler.LegendLayout.Horizontal);
        styler.setLegendFont(font);
        styler.setLegendBorderColor(Color.WHITE);
        styler.setChartTitleFont(font.deriveFont(Font.BOLD, 24f));
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBorderVisible(false);
        styler.setAxisTickLabelsFont(font);
        styler.setYAxisDecimalPattern("0");
        styler.setYAxisMin(0.0);
        styler.setXAxisLabelRotation(bars > CROWDED ? 30 : 0);
        styler.setLabelsFont(font);
    }
}
