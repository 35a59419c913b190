package cn.zhibu.sandbox.bench;

import cn.zhibu.sandbox.SandboxSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints how many {@code message/send} one core takes and how many callbacks it sends per second. The sandbox runs in a
 * process of its own, bound to core 0 where {@code taskset} exists; besides the wall clock it prints what one core could do
 * by the processor time used, because other work on the machine slows the first and not the second.
 */
final class Speed {
    private static final int WARM = 60_000;
    private static final int COUNT = 60_000;
    private static final int PARALLEL = 16;

    private final Process host;
    private final BufferedReader said;
    private final int port;

    private Speed() throws IOException {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/taskset"))) {
            command.addAll(List.of("taskset", "-c", "0"));
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        command.addAll(List.of(java, "-cp", System.getProperty("java.class.path"), Host.class.getName()));
        host = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        said = new BufferedReader(new InputStreamReader(host.getInputStream(), StandardCharsets.UTF_8));
        port = Integer.parseInt(said.readLine());
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Speed speed = new Speed();
        try {
            speed.sends();
            speed.callbacks();
        } finally {
            speed.host.destroy();
        }
    }

    private void sends() throws IOException, InterruptedException {
        Load load = new Load(port, "/cgi-bin/message/send?access_token=" + token());
        load.run(WARM, PARALLEL);
        Duration before = cpu();
        long nanos = load.run(COUNT, PARALLEL);
        report("sends", nanos, cpu().minus(before));
    }

    private void callbacks() throws IOException {
        try (Receiver app = new Receiver()) {
            deliver(app, WARM);
            Duration before = cpu();
            long start = System.nanoTime();
            deliver(app, COUNT);
            report("callbacks", System.nanoTime() - start, cpu().minus(before));
            if (app.posts.get() != WARM + COUNT) {
                throw new IllegalStateException(app.posts + " callbacks came, not " + (WARM + COUNT) + ".");
            }
        }
    }

    private void deliver(Receiver app, int count) throws IOException {
        host.getOutputStream()
                .write("%s %d %d%n".formatted(app.url(), count, PARALLEL).getBytes(StandardCharsets.UTF_8));
        host.getOutputStream().flush();
        said.readLine();
    }

    private static void report(String what, long nanos, Duration cpu) {
        System.out.printf(Locale.ROOT, "FIGURE sandbox_%s_per_second=%.0f%n", what, COUNT * 1e9 / nanos);
        System.out.printf(Locale.ROOT, "FIGURE sandbox_%s_per_core_second=%.0f%n", what, COUNT * 1e9 / cpu.toNanos());
    }

    private Duration cpu() {
        return host.info().totalCpuDuration().orElseThrow();
    }

    private String token() throws IOException {
        SandboxSettings settings = SandboxSettings.sample();
        URI url = URI.create("http://127.0.0.1:" + port + "/cgi-bin/gettoken?corpid=" + settings.corpId()
                + "&corpsecret=" + settings.secret());
        try (InputStream in = url.toURL().openStream()) {
            String body = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return body.replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
        }
    }
}
