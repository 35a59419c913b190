package cn.zhibu.app.doctor;

import cn.zhibu.bot.doctor.Finding;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.springframework.core.env.PropertyResolver;

/** How many connections to the database an instance may open, and for whom ({@code zhibu.connections}). */
final class ConnectionsCheck implements Callable<List<Finding>> {

    private static final String FORM = "[1-9][0-9]{0,2}";

    private final PropertyResolver properties;

    ConnectionsCheck(PropertyResolver properties) {
        this.properties = properties;
    }

    @Override
    public List<Finding> call() {
        List<Finding> wrong = lanes().filter(lane -> !value(lane).matches(FORM))
                .map(lane -> Finding.fail(
                        "ZHIBU_CONNECTIONS_" + lane.toUpperCase(Locale.ROOT),
                        "is malformed: set it to a number from 1 to 999."))
                .toList();
        return wrong.isEmpty()
                ? List.of(Finding.ok("ZHIBU_CONNECTIONS", sum() + " connections to the database at most."))
                : wrong;
    }

    /** Of those that are numbers. */
    int sum() {
        return lanes().map(this::value)
                .filter(value -> value.matches(FORM))
                .mapToInt(Integer::parseInt)
                .sum();
    }

    private String value(String lane) {
        return properties.getProperty("zhibu.connections." + lane, "").strip();
    }

    private static Stream<String> lanes() {
        return Stream.of("checkin", "callback", "sending", "rest");
    }
}
