package cn.zhibu.app.torture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Looks through everything the processes have written for what must never be written. */
record LogScan(long bytes, long hits) {

    static LogScan of(Path folder, List<String> secrets) {
        try (Stream<Path> files = Files.walk(folder)) {
            long bytes = 0;
            long hits = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                bytes += text.length();
                hits += secrets.stream().filter(text::contains).count();
            }
            return new LogScan(bytes, hits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
