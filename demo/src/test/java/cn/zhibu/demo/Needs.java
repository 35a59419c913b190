package cn.zhibu.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the browser tests need of the machine; what is missing fails them with the command that installs it. */
final class Needs {

    private static final String INSTALL = "apt-get install -y chromium fonts-wqy-zenhei fontconfig";

    private Needs() {}

    static Path chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> missing("Chromium"));
    }

    static void chineseFont() throws IOException, InterruptedException {
        Process list;
        try {
            list = new ProcessBuilder(List.of("fc-list", ":lang=zh", "family")).start();
        } catch (IOException e) {
            throw missing("fc-list");
        }
        String families = new String(list.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (list.waitFor() != 0 || families.isBlank()) {
            throw missing("a Chinese font");
        }
    }

    private static AssertionError missing(String what) {
        return new AssertionError("The browser tests need " + what + ". Install it with: " + INSTALL);
    }
}
