package cn.zhibu.demo;

import cn.zhibu.domain.directory.FirstSync;
import cn.zhibu.domain.roster.ImportRoster;
import cn.zhibu.domain.roster.RosterFate.Verdict;
import cn.zhibu.domain.roster.RosterReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.ApplicationContext;

/** The roster of the sample directory: people without WeCom, one exempt, one away, an observer of the unit above. */
final class SampleRoster {

    /** Long ago, so that the observer is in office wherever a visitor moves the clock. */
    private static final LocalDate IN_OFFICE = LocalDate.of(2024, 1, 1);

    private static final Duration DEADLINE = Duration.ofSeconds(20);

    private final ApplicationContext bot;

    SampleRoster(ApplicationContext bot) {
        this.bot = bot;
    }

    /**
     * Enters it unless people have been entered before, as in an earlier run on the same folder.
     *
     * @return how many rows were entered
     * @throws DemoFault when it does not fit the sample directory
     */
    int enter() {
        ImportRoster roster = bot.getBean(ImportRoster.class);
        if (roster.done()) {
            return 0;
        }
        if (!bot.getBean(FirstSync.class).done(DEADLINE)) {
            throw new DemoFault("The bot could not read the stand-in's directory; the log says why.");
        }
        RosterReport report = roster.take(content(), IN_OFFICE);
        if (report.count(Verdict.REFUSED) > 0) {
            throw new DemoFault("The sample roster does not fit the sample directory: " + report.lines());
        }
        return report.fates().size();
    }

    private static byte[] content() {
        try (InputStream file = SampleRoster.class.getResourceAsStream("/sample/roster.csv")) {
            return Objects.requireNonNull(file, "The demo is packed without its sample roster.")
                    .readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The sample roster cannot be read.", e);
        }
    }
}
