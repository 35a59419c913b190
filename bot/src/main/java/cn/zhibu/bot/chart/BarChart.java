package cn.zhibu.bot.chart;

import cn.zhibu.domain.outbox.Content;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler;
import org.springframework.stereotype.Component;

/** Draws stacked bars. */
@Component
public class BarChart {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 560;
    private static final int CROWDED = 4;
    private static final Color[] COLORS = {new Color(0xC62828), new Color(0xF2B134), new Color(0x9E9E9E)};

    private final ChartFont font;

    BarChart(ChartFont font) {
        this.font = font;
    }

    /** A PNG; empty on a machine without a font that has Chinese characters. */
    public Optional<byte[]> draw(Content.Chart figures) {
        return font.find().map(found -> draw(found, figures));
    }

    private static byte[] draw(Font font, Content.Chart figures) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(figures.title())
                .build();
        style(chart.getStyler(), font, figures.columns().size());
        figures.parts().forEach(part -> chart.addSeries(part.caption(), figures.columns(), counts(part)));
        return png(chart);
    }

    /** Nobody is no part of a bar; a nought would be written over the number below it. */
    private static List<@Nullable Integer> counts(Content.Part part) {
        List<@Nullable Integer> counts = new ArrayList<>();
        part.counts().forEach(count -> counts.add(count == 0 ? null : count));
        return counts;
    }

    private static byte[] png(CategoryChart chart) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            chart.paint(pen, WIDTH, HEIGHT);
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The picture could not be drawn.", e);
        } finally {
            pen.dispose();
        }
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
