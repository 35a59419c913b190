package cn.zhibu.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Starts the generator in a JVM of its own and gives it orders. */
final class GeneratorProcess implements AutoCloseable {

    private final Process process;
    private final PrintStream orders;
    private final BufferedReader results;

    private GeneratorProcess(Process process) {
        this.process = process;
        this.orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.results = process.inputReader(StandardCharsets.UTF_8);
    }

    static GeneratorProcess start(int port) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String path = System.getProperty("java.class.path");
        List<String> program =
                path.endsWith("benchmarks.jar") ? List.of("-jar", path) : List.of("-cp", path, Bench.class.getName());
        ProcessBuilder builder = new ProcessBuilder(java, "-Xms512m", "-Xmx512m", "-XX:+UseSerialGC");
        builder.command().addAll(program);
        builder.command().add(Bench.GENERATOR);
        builder.command().add(Integer.toString(port));
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        return new GeneratorProcess(builder.start());
    }

    Run run(Order order) throws IOException {
        orders.println(order.line());
        String line = results.readLine();
        if (line == null) {
            throw new IllegalStateException("The generator ended during " + order + ".");
        }
        return Run.parse(line);
    }

    @Override
    public void close() {
        orders.close();
        process.destroy();
    }
}
