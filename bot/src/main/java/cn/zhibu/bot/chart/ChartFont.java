package cn.zhibu.bot.chart;

import java.awt.AWTError;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** A font of this machine that has Chinese characters; without one Java would draw boxes and say nothing. */
@Component
class ChartFont {

    private static final Logger LOG = LoggerFactory.getLogger(ChartFont.class);
    private static final String PROBE = "到会请假缺席";
    private static final int SIZE = 16;
    private static final List<String> PREFERRED =
            List.of("Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Zen Hei", "Microsoft YaHei", "SansSerif");

    private Optional<Font> found = Optional.empty();
    private boolean searched;

    /** Looked for once; empty on a machine without such a font, which is logged then. */
    synchronized Optional<Font> find() {
        if (!searched) {
            searched = true;
            found = search();
            if (found.isEmpty()) {
                LOG.warn("No font with Chinese characters is installed: statistics come without a picture.");
            }
        }
        return found;
    }

    private static Optional<Font> search() {
        try {
            List<String> installed = Arrays.asList(
                    GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
            return Stream.concat(PREFERRED.stream(), installed.stream())
                    .filter(name -> installed.contains(name) || name.equals(Font.SANS_SERIF))
                    .map(name -> new Font(name, Font.PLAIN, SIZE))
                    .filter(font -> font.canDisplayUpTo(PROBE) == -1)
                    .findFirst();
        } catch (RuntimeException | LinkageError | AWTError | InternalError e) {
            // a Java without its desktop part, or a machine without fontconfig
            LOG.debug("The fonts of this machine cannot be read.", e);
            return Optional.empty();
        }
    }
}
