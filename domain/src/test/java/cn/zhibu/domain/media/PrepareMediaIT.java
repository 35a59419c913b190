package cn.zhibu.domain.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.zhibu.domain.fixture.DomainIT;
import cn.zhibu.domain.fixture.Films;
import cn.zhibu.mapper.lecture.ClipVersionMapper;
import cn.zhibu.mapper.media.MediaFile;
import cn.zhibu.mapper.media.MediaFileMapper;
import cn.zhibu.mapper.member.Member;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A script stands for ffmpeg: it writes files that were made before. */
class PrepareMediaIT extends DomainIT {

    @Autowired
    private MediaFileMapper files;

    @Autowired
    private ClipVersionMapper versions;

    @Autowired
    private MediaStore store;

    @Autowired
    private KeepMedia keep;

    @Autowired
    private MediaSettings settings;

    @Autowired
    private PrepareMedia without;

    @Autowired
    private ForgetMedia forget;

    private Member zhang;

    @BeforeEach
    void lecturer() {
        zhang = stage.member(stage.branch("第一支部"), "zhangsan", "张三");
        stage.execute("insert into lecturer (member_id, capacity) values (?, 4)", zhang.id());
        stage.execute(
                "insert into lecture_clip (lecturer_id, org_id, made_at) select id, ?, now() from lecturer",
                zhang.orgId());
    }

    @Test
    void a_film_gets_its_index_in_front_a_poster_and_its_sound(@TempDir Path folder) throws IOException {
        MediaFile slow = shown("slow-start.mp4", folder);
        Files.write(folder.resolve("clip.mp4"), Films.bytes("clip.mp4"));
        Files.write(folder.resolve("poster.jpg"), new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 1});
        Path program = folder.resolve("ffmpeg");
        Files.writeString(
                program,
                "#!/bin/sh\nfor last; do :; done\ncase \"$last\" in\n*.mp4) cp " + folder
                        + "/clip.mp4 \"${last#file:}\";;\n*.jpg) cp " + folder
                        + "/poster.jpg \"${last#file:}\";;\n-version) ;;\n*) exit 1;;\nesac\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        MediaSettings with =
                new MediaSettings(settings.folder(), settings.quota(), List.of(), null, program.toString());
        assertThat(new PrepareMedia(new Ffmpeg(with), files, versions, store, keep, with, clock).run())
                .isEqualTo(1);
        assertThat(stage.rows("select f.fast_start, p.media_type, v.audio_id from clip_version v"
                        + " join media_file f on f.id = v.media_id join media_file p on p.id = v.poster_id"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row).containsEntry("fast_start", true).containsEntry("media_type", "image/jpeg");
                    assertThat(row.get("audio_id")).isNull();
                });
        assertThat(files.find(slow.id())).isNull();
        assertThat(stage.count("select count(*) from media_file where prepared_at is null"))
                .isZero();
    }

    @Test
    void without_ffmpeg_a_film_stays_as_it_came(@TempDir Path folder) throws IOException {
        MediaFile slow = shown("slow-start.mp4", folder);
        assertThat(without.run()).isEqualTo(1);
        assertThat(without.run()).isZero();
        assertThat(stage.rows("select media_id from clip_version"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("media_id", slow.id()));
    }

    @Test
    void a_film_that_another_one_replaced_gives_its_room_back_after_a_day(@TempDir Path folder) throws IOException {
        MediaFile first = shown("clip.mp4", folder);
        stage.execute("delete from clip_version");
        MediaFile second = shown("slow-start.mp4", folder);
        without.run();
        assertThat(forget.run()).isZero();
        clock.advance(Duration.ofHours(25));
        assertThat(forget.run()).isEqualTo(1);
        assertThat(files.find(first.id())).isNull();
        assertThat(files.bytesOf(zhang.id())).isEqualTo(second.bytes());
    }

    /** The program itself, where the machine has it: {@code apt-get install -y ffmpeg}. */
    @Test
    void the_real_program_puts_the_index_in_front_and_draws_a_poster_that_is_a_picture(@TempDir Path folder)
            throws IOException {
        MediaSettings with = new MediaSettings(settings.folder(), settings.quota(), List.of(), null, "ffmpeg");
        Ffmpeg real = new Ffmpeg(with);
        assumeTrue(real.present(), "ffmpeg is not installed on this machine");
        shown("slow-start.mp4", folder);
        new PrepareMedia(real, files, versions, store, keep, with, clock).run();
        Map<String, Object> made = stage.rows("select v.media_id, v.poster_id, v.audio_id from clip_version v")
                .get(0);
        MediaFile film = file(made.get("media_id"));
        assertThat(film.fastStart()).isTrue();
        assertThat(film.millis()).isBetween(5_500L, 6_500L);
        BufferedImage poster = ImageIO.read(new ByteArrayInputStream(bytes(file(made.get("poster_id")))));
        assertThat(poster.getWidth()).isEqualTo(640);
        assertThat(file(made.get("audio_id")))
                .satisfies(sound -> assertThat(sound.mediaType()).isEqualTo("audio/mp4"))
                .satisfies(sound -> assertThat(sound.bytes()).isLessThan(film.bytes()));
    }

    @Test
    void the_real_program_makes_voice_of_the_chat_playable(@TempDir Path folder) throws IOException {
        MediaSettings with = new MediaSettings(settings.folder(), settings.quota(), List.of(), null, "ffmpeg");
        Ffmpeg real = new Ffmpeg(with);
        assumeTrue(real.present(), "ffmpeg is not installed on this machine");
        ByteArrayOutputStream voice = new ByteArrayOutputStream();
        voice.writeBytes("#!AMR\n".getBytes(StandardCharsets.US_ASCII));
        for (int frame = 0; frame < 100; frame++) {
            // 12.2 kbit/s: a header and 31 bytes, 20 milliseconds
            voice.write(0x3c);
            voice.writeBytes(new byte[31]);
        }
        Path came = Files.write(folder.resolve("voice"), voice.toByteArray());
        KeepMedia.Outcome.Kept kept = (KeepMedia.Outcome.Kept) keep.keep(came, zhang.id(), Set.of(MediaType.AMR));
        stage.execute(
                "insert into clip_version (clip_id, version, kind, media_id, status) select id, 1, 'AUDIO', ?, 'DRAFT' from lecture_clip",
                kept.file().id());
        new PrepareMedia(real, files, versions, store, keep, with, clock).run();
        MediaFile made =
                file(stage.rows("select media_id from clip_version").get(0).get("media_id"));
        assertThat(made.mediaType()).isEqualTo("audio/mp4");
        assertThat(made.millis()).isBetween(1_900L, 2_200L);
    }

    private MediaFile file(Object id) {
        return Objects.requireNonNull(files.find((Long) id), "it was made");
    }

    private byte[] bytes(MediaFile file) throws IOException {
        try (InputStream in = store.open(file.storeKey(), 0, file.bytes())) {
            return in.readAllBytes();
        }
    }

    private MediaFile shown(String name, Path folder) throws IOException {
        Path file = Files.write(folder.resolve("came"), Films.bytes(name));
        KeepMedia.Outcome.Kept kept = (KeepMedia.Outcome.Kept) keep.keep(file, zhang.id(), Set.of(MediaType.MP4));
        stage.execute(
                "insert into clip_version (clip_id, version, kind, media_id, status) select id, 1, 'VIDEO', ?, 'DRAFT' from lecture_clip",
                kept.file().id());
        return kept.file();
    }
}
