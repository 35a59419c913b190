package cn.zhibu.app;

import cn.zhibu.bot.settings.CannotStart;
import cn.zhibu.domain.calendar.CalendarFileException;
import cn.zhibu.domain.calendar.CalendarYear;
import cn.zhibu.domain.calendar.Calendars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** {@code --import-calendar=cn-2027.json}: takes a year's working calendar at the start; a malformed file stops it with one sentence. */
@Component
final class CalendarImport implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(CalendarImport.class);
    private static final String OPTION = "import-calendar";

    private final Calendars calendars;

    CalendarImport(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> files = arguments.getOptionValues(OPTION);
        if (files != null) {
            files.forEach(file -> take(Path.of(file)));
        }
    }

    private void take(Path file) {
        try {
            CalendarYear year = calendars.importYear(String.valueOf(file.getFileName()), Files.readAllBytes(file));
            log.info("calendar imported year={}", year.year());
        } catch (IOException e) {
            throw new CannotStart(
                    List.of("The calendar file " + file + " cannot be read: give --import-calendar a readable file."));
        } catch (CalendarFileException e) {
            throw new CannotStart(List.of("The calendar file " + file + " is malformed: " + e.getMessage()));
        }
    }
}
