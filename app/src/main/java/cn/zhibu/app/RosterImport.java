package cn.zhibu.app;

import cn.zhibu.bot.settings.CannotStart;
import cn.zhibu.domain.directory.FirstSync;
import cn.zhibu.domain.roster.ImportRoster;
import cn.zhibu.domain.roster.RosterFileException;
import cn.zhibu.domain.roster.RosterReport;
import cn.zhibu.domain.time.Beijing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * {@code --import-roster=roster.csv [--dry-run]}: enters a roster once the directory has been read, and prints what became of every row; a
 * file that is no roster stops the start with one sentence.
 */
@Component
final class RosterImport implements ApplicationRunner {

    private static final String OPTION = "import-roster";
    private static final String DRY_RUN = "dry-run";
    private static final Duration DEADLINE = Duration.ofMinutes(2);

    private final ImportRoster roster;
    private final FirstSync directory;
    private final Clock clock;

    RosterImport(ImportRoster roster, FirstSync directory, Clock clock) {
        this.roster = roster;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> files = arguments.getOptionValues(OPTION);
        if (files != null) {
            boolean dry = arguments.containsOption(DRY_RUN);
            files.forEach(file -> take(Path.of(file), dry));
        }
    }

    private void take(Path file, boolean dry) {
        if (!directory.done(DEADLINE)) {
            throw new CannotStart(List.of("The roster was not imported: the directory could not be read for "
                    + DEADLINE.toMinutes() + " minutes; see the log, then give --import-roster again."));
        }
        LocalDate today = Beijing.date(clock.instant());
        try {
            byte[] content = Files.readAllBytes(file);
            RosterReport report = dry ? roster.tryOut(content, today) : roster.take(content, today);
            report.lines().forEach(System.out::println);
        } catch (IOException e) {
            throw new CannotStart(
                    List.of("The roster file " + file + " cannot be read: give --import-roster a readable file."));
        } catch (RosterFileException e) {
            throw new CannotStart(List.of("The roster file " + file + " is no roster: " + e.getMessage()));
        }
    }
}
