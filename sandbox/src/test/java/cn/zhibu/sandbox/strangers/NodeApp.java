package cn.zhibu.sandbox.strangers;

import cn.zhibu.sandbox.SandboxSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Installs the vendor's library under {@code target/node} by its lock file, and runs the app on it. */
final class NodeApp implements AutoCloseable {
    private static final Path SOURCES = Path.of("src/test/node");
    private static final Path PLACE = Path.of("target/node");

    private final Process process;
    private final int port;

    NodeApp(SandboxSettings settings) throws IOException, InterruptedException {
        install();
        process = new ProcessBuilder(
                        needed("node").toString(), "app.mjs", settings.token(), settings.aesKey(), settings.corpId())
                .directory(PLACE.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        port = Integer.parseInt(String.valueOf(said.readLine()));
    }

    String url() {
        return "http://127.0.0.1:" + port + "/callback";
    }

    private static void install() throws IOException, InterruptedException {
        Files.createDirectories(PLACE);
        for (String file : List.of("package.json", "package-lock.json", "app.mjs")) {
            Files.copy(SOURCES.resolve(file), PLACE.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.isDirectory(PLACE.resolve("node_modules/@wecom/crypto"))) {
            return;
        }
        String npm = needed("npm").toString();
        Process installed = new ProcessBuilder(npm, "ci", "--no-audit", "--no-fund", "--ignore-scripts")
                .directory(PLACE.toFile())
                .redirectErrorStream(true)
                .redirectOutput(PLACE.resolve("npm.log").toFile())
                .start();
        if (installed.waitFor() != 0) {
            throw new IllegalStateException("npm ci failed:\n" + Files.readString(PLACE.resolve("npm.log")));
        }
    }

    private static Path needed(String program) {
        return Stream.of(String.valueOf(System.getenv("PATH")).split(":", -1))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("This test needs " + program
                        + ". Run: apt-get install -y nodejs npm    (./zhibu test does it by itself)"));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
