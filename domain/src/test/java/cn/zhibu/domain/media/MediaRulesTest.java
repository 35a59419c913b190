package cn.zhibu.domain.media;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.domain.fixture.Films;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaRulesTest {

    private static final Set<MediaType> ALL = EnumSet.allOf(MediaType.class);

    @TempDir
    private Path folder;

    @Test
    void a_film_is_known_by_its_bytes_with_its_length_and_where_its_index_stands() throws IOException {
        MediaVerdict.Clean quick = clean(Films.bytes("clip.mp4"));
        assertThat(quick.type()).isEqualTo(MediaType.MP4);
        assertThat(quick.fastStart()).isTrue();
        assertThat(quick.millis()).isBetween(5_900L, 6_200L);
        assertThat(clean(Films.bytes("slow-start.mp4")).fastStart()).isFalse();
        assertThat(clean(Films.padded(200_000)).fastStart()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "WEBVTT, VTT",
        "'#!AMR\n1234', AMR",
        "ID3abc, MP3",
        "'\u0089PNG\r\n\u001a\n', PNG",
        "'\u00ff\u00d8\u00ff\u00e0', JPEG"
    })
    void other_types_are_known_by_their_first_bytes(String head, MediaType type) throws IOException {
        assertThat(clean(head.getBytes(StandardCharsets.ISO_8859_1)).type()).isEqualTo(type);
    }

    @Test
    void sound_is_known_by_its_frames() throws IOException {
        assertThat(clean(Films.bytes("sound.mp3")).type()).isEqualTo(MediaType.MP3);
    }

    @ParameterizedTest
    @CsvSource({"MZ12345678", "GIF89a", "%PDF-1.7", "PK\u0003\u0004", "<html>", "WEBVTTX", "'', '1234ftypevil'"})
    void what_is_of_no_known_type_is_refused(@Nullable String head) throws IOException {
        assertThat(refused(bytes(head == null ? "" : head))).isEqualTo(MediaVerdict.Reason.TYPE);
    }

    @Test
    void a_film_that_is_a_picture_where_a_film_is_wanted_is_refused() throws IOException {
        Path file = Files.write(folder.resolve("f"), bytes("\u0089PNG\r\n\u001a\n"));
        assertThat(inspect(null).look(file, Set.of(MediaType.MP4)))
                .isEqualTo(new MediaVerdict.Refused(MediaVerdict.Reason.TYPE));
    }

    @Test
    void a_film_that_ends_early_or_has_no_index_is_damaged() throws IOException {
        byte[] clip = Films.bytes("clip.mp4");
        assertThat(refused(java.util.Arrays.copyOf(clip, clip.length - 100))).isEqualTo(MediaVerdict.Reason.DAMAGED);
        assertThat(refused(bytes("\0\0\0\u0010ftypisom\0\0\0\0"))).isEqualTo(MediaVerdict.Reason.DAMAGED);
    }

    @Test
    void a_film_with_an_archive_behind_it_is_dangerous() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(Films.bytes("clip.mp4"));
        try (ZipOutputStream zip = new ZipOutputStream(both)) {
            zip.putNextEntry(new ZipEntry("a.class"));
            zip.write(1);
        }
        assertThat(refused(both.toByteArray())).isEqualTo(MediaVerdict.Reason.DANGEROUS);
    }

    @Test
    void a_film_with_a_script_or_the_test_virus_in_it_is_dangerous() throws IOException {
        for (String evil : List.of(
                "<ScRiPt>alert(1)</script>",
                "<?php system(1);",
                "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*")) {
            byte[] film = Films.padded(60_000);
            byte[] bytes = bytes(evil);
            System.arraycopy(bytes, 0, film, film.length - 1000, bytes.length);
            assertThat(refused(film)).as(evil).isEqualTo(MediaVerdict.Reason.DANGEROUS);
        }
        assertThat(refused(bytes("WEBVTT\n\n<html><script>"))).isEqualTo(MediaVerdict.Reason.DANGEROUS);
    }

    @Test
    void a_scanner_that_finds_something_is_believed() throws Exception {
        try (SmallClam clam = new SmallClam("stream: Eicar-Signature FOUND")) {
            assertThat(inspect(clam.scanner()).look(film(), ALL))
                    .isEqualTo(new MediaVerdict.Refused(MediaVerdict.Reason.INFECTED));
            assertThat(clam.received()).isEqualTo(Films.bytes("clip.mp4"));
        }
        try (SmallClam clam = new SmallClam("stream: OK")) {
            assertThat(inspect(clam.scanner()).look(film(), ALL)).isInstanceOf(MediaVerdict.Clean.class);
        }
    }

    @Test
    void a_file_nobody_could_scan_is_not_kept() throws Exception {
        try (SmallClam clam = new SmallClam("INSTREAM size limit exceeded. ERROR")) {
            assertThat(inspect(clam.scanner()).look(film(), ALL))
                    .isEqualTo(new MediaVerdict.Refused(MediaVerdict.Reason.UNSCANNED));
        }
        assertThat(inspect(new MediaSettings.Scanner("127.0.0.1", 1)).look(film(), ALL))
                .isEqualTo(new MediaVerdict.Refused(MediaVerdict.Reason.UNSCANNED));
    }

    private Path film() throws IOException {
        return Files.write(folder.resolve("film"), Films.bytes("clip.mp4"));
    }

    private MediaVerdict.Clean clean(byte[] bytes) throws IOException {
        return (MediaVerdict.Clean) inspect(null).look(Files.write(folder.resolve("f"), bytes), ALL);
    }

    private MediaVerdict.Reason refused(byte[] bytes) throws IOException {
        MediaVerdict verdict = inspect(null).look(Files.write(folder.resolve("f"), bytes), ALL);
        assertThat(verdict).isInstanceOf(MediaVerdict.Refused.class);
        return ((MediaVerdict.Refused) verdict).reason();
    }

    private InspectMedia inspect(MediaSettings.@Nullable Scanner scanner) {
        return new InspectMedia(new VirusScan(new MediaSettings(folder, 1 << 20, List.of(), scanner, "none")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
