package cn.zhibu.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints the rate of check-ins through the whole path beside that of a bare floor, in the same process and run. */
public final class Bench {

    private static final int WARM = 3_000;
    private static final int MEASURED = 4_000;
    private static final int FLOOR = 20_000;

    private Bench() {}

    public static void main(String[] args) throws IOException {
        PrintStream terminal = System.out;
        Path log = Files.createTempFile("zhibu-bench", ".log");
        try (OutputStream file = Files.newOutputStream(log);
                PrintStream lines = new PrintStream(file, false, StandardCharsets.UTF_8)) {
            // one line in and one line out are part of the path; they are written, but not to the terminal
            System.setOut(lines);
            try (Service service = Service.start()) {
                measure(service, new Figures(terminal));
            }
        }
        terminal.println("Log of the service: " + log);
        System.exit(0);
    }

    private static void measure(Service service, Figures figures) throws IOException {
        service.crowd().gather(WARM + 2 * MEASURED);
        new Load(service.port(), 16).run(service.requests().checkIns("/floor", 0, FLOOR));
        new Load(service.port(), 16).run(service.requests().checkIns("/wecom/callback", 0, WARM));
        int people = WARM;
        for (int connections : new int[] {16, 64}) {
            Run floor = run(service, connections, "/floor", 0, FLOOR);
            Run taps = run(service, connections, "/wecom/callback", people, MEASURED);
            people += MEASURED;
            figures.rate("floor_c" + connections, floor);
            figures.rate("taps_c" + connections, taps);
            figures.figure("ratio_c" + connections, taps.perSecond() / floor.perSecond());
        }
        int rows = service.crowd().claimed();
        if (rows != people) {
            throw new IllegalStateException("Only " + rows + " of " + people + " check-ins have a row.");
        }
        figures.figure("rows", rows);
    }

    private static Run run(Service service, int connections, String path, int first, int count) throws IOException {
        List<byte[]> requests = service.requests().checkIns(path, first, count);
        return new Load(service.port(), connections).run(requests);
    }
}
