package cn.zhibu.bot.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibu.domain.media.MediaStore.Kept;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {

    private static final byte[] ABC = "abcdefghij".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    @Test
    void a_file_is_kept_whole_under_a_name_of_its_own_and_read_in_parts() throws IOException {
        FolderStore store = new FolderStore(folder);
        Kept.Stored kept = (Kept.Stored) store.keep(new ByteArrayInputStream(ABC), 10);
        assertThat(kept.key()).matches("[0-9a-f]{32}");
        assertThat(kept.bytes()).isEqualTo(10);
        assertThat(kept.sha256()).isEqualTo("72399361da6a7754fec986dca5b7cbaf1c810a28ded4abaf56b2106d06cb78b0");
        try (InputStream part = store.open(kept.key(), 3, 4)) {
            assertThat(part.readAllBytes()).asString().isEqualTo("defg");
        }
        try (InputStream rest = store.open(kept.key(), 8, 100)) {
            assertThat(rest.readAllBytes()).asString().isEqualTo("ij");
        }
        store.delete(kept.key());
        store.delete(kept.key());
        assertThat(files()).isEmpty();
    }

    @Test
    void one_byte_too_many_leaves_nothing_behind() throws IOException {
        assertThat(new FolderStore(folder).keep(new ByteArrayInputStream(ABC), 9))
                .isEqualTo(new Kept.TooLarge(9));
        assertThat(files()).isEmpty();
    }

    @Test
    void a_stream_that_breaks_leaves_nothing_behind() throws IOException {
        InputStream breaking = new InputStream() {
            private int read;

            @Override
            public int read() throws IOException {
                if (read++ > 5) {
                    throw new IOException("gone");
                }
                return 'a';
            }
        };
        assertThatThrownBy(() -> new FolderStore(folder).keep(breaking, 100)).hasMessage("gone");
        assertThat(files()).isEmpty();
    }

    @Test
    void a_key_that_was_not_made_here_opens_nothing() {
        FolderStore store = new FolderStore(folder);
        for (String key : new String[] {"../../etc/passwd", "", "a/b", "A".repeat(32)}) {
            assertThatThrownBy(() -> store.open(key, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private java.util.List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
