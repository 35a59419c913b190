package cn.zhibu.app.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One file per person: the phone of a month, to be read by somebody who knows branch work and no Java. */
final class Transcripts {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final boolean WRITE = Boolean.getBoolean("golden.write");

    private Transcripts() {}

    /** Names file and line of the first difference; with {@code -Dgolden.write=true} the file is written instead. */
    static void check(String file, String heading, List<Line> lines) {
        List<String> written = Stream.concat(
                        Stream.of("# " + heading),
                        lines.stream().flatMap(line -> line.written().lines()))
                .map(String::stripTrailing)
                .toList();
        Path path = FOLDER.resolve(file);
        if (WRITE) {
            write(path, written);
            return;
        }
        List<String> golden = read(path);
        for (int i = 0; i < Math.max(golden.size(), written.size()); i++) {
            assertThat(at(written, i)).as("%s, line %d", path, i + 1).isEqualTo(at(golden, i));
        }
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "(end of the transcript)";
    }

    private static List<String> read(Path path) {
        try {
            return Files.exists(path) ? Files.readAllLines(path) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path path, List<String> lines) {
        try {
            Files.createDirectories(path.getParent());
            Files.write(path, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
