package cn.zhibu.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the rate of check-ins through the whole path beside that of a bare floor, in the same run. */
public final class Bench {

    static final String GENERATOR = "generator";

    private Bench() {}

    /** @param args none for everything, or the numbers of connections to measure */
    public static void main(String[] args) throws IOException {
        if (args.length == 2 && args[0].equals(GENERATOR)) {
            Generator.serve(Integer.parseInt(args[1]));
            return;
        }
        PrintStream terminal = System.out;
        Path log = Files.createTempFile("zhibu-bench", ".log");
        try (OutputStream file = Files.newOutputStream(log);
                PrintStream lines = new PrintStream(file, false, StandardCharsets.UTF_8)) {
            // one line in and one line out are part of the path; they are written, but not to the terminal
            System.setOut(lines);
            try (Service service = Service.start();
                    GeneratorProcess generator = GeneratorProcess.start(service.port())) {
                Statements statements = service.statements();
                statements.begin();
                int taps = new Programme(service.crowd(), generator, new Figures(terminal)).run(args);
                statements.print(terminal, taps);
            }
        }
        terminal.println("Log of the service: " + log);
        System.exit(0);
    }
}
