package cn.zhibu.bench;

import cn.zhibu.bot.page.WebSessions;
import cn.zhibu.domain.media.MediaStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.springframework.jdbc.core.JdbcTemplate;

/** How fast 200 readers at once get one film of 18 MB by ranges, from the service and from nginx in turn, in the same run. */
public final class Films {

    private static final int LENGTH = 18 << 20;
    private static final int READERS = 200;
    private static final int ROUNDS = 5;
    private static final int SECONDS = 6;
    /** The compiler takes its time on a busy machine. */
    private static final int WARM_UP_SECONDS = 40;

    private Films() {}

    /** @param args the size of a range in kilobytes; 1024 without */
    public static void main(String[] args) throws IOException, InterruptedException {
        int range = (args.length == 0 ? 1024 : Integer.parseInt(args[0])) << 10;
        PrintStream terminal = System.out;
        System.setOut(new PrintStream(
                Files.newOutputStream(Files.createTempFile("zhibu-films", ".log")), false, StandardCharsets.UTF_8));
        try (Service service = Service.start()) {
            MediaStore store = service.bean(MediaStore.class);
            byte[] film = new byte[LENGTH];
            new Random(1).nextBytes(film);
            MediaStore.Kept.Stored kept = (MediaStore.Kept.Stored) store.keep(new ByteArrayInputStream(film), LENGTH);
            Path file = store.local(kept.key()).orElseThrow();
            String clip = clip(service.bean(JdbcTemplate.class), kept);
            String session = service.bean(WebSessions.class).open("zhangsan");
            try (Nginx nginx = Nginx.serving(file)) {
                FilmReaders ours = new FilmReaders(
                        service.port(), "/media/clips/" + clip + "/media", "Cookie: zhibu_session=" + session, range);
                FilmReaders theirs = new FilmReaders(
                        nginx.port(), "/" + Objects.requireNonNull(file.getFileName()), "X-A: b", range);
                compare(ours, theirs, range, terminal);
            }
        }
        System.exit(0);
    }

    private static void compare(FilmReaders ours, FilmReaders theirs, int range, PrintStream out) throws IOException {
        ours.read(READERS, LENGTH, WARM_UP_SECONDS);
        theirs.read(READERS, LENGTH, SECONDS);
        List<Double> ratios = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            double own = ours.read(READERS, LENGTH, SECONDS);
            double other = theirs.read(READERS, LENGTH, SECONDS);
            ratios.add(own / other);
            out.printf("round %d: service %.0f MB/s, nginx %.0f MB/s, ratio %.2f%n", round, own, other, own / other);
        }
        ratios.sort(null);
        out.printf(
                "%d readers, ranges of %d KB, one film of %d MB: median ratio %.2f (load %.1f)%n",
                READERS,
                range >> 10,
                LENGTH >> 20,
                ratios.get(ROUNDS / 2),
                java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage());
    }

    private static String clip(JdbcTemplate sql, MediaStore.Kept.Stored kept) {
        sql.update("insert into lecturer (member_id, capacity) select id, 2 from member where wecom_userid = 'zhangsan'"
                + " on conflict do nothing");
        Long clip = sql.queryForObject(
                "with who as (select l.id, m.org_id, m.id as member from lecturer l join member m on m.id = l.member_id"
                        + " where m.wecom_userid = 'zhangsan'), file as (insert into media_file (store_key, media_type, bytes, sha256,"
                        + " owner_id, kept_at) select ?, 'video/mp4', ?, ?, member, now() from who returning id), clip as (insert into"
                        + " lecture_clip (lecturer_id, org_id, published_version, published_at, made_at) select id, org_id, 1, now(),"
                        + " now() from who returning id) insert into clip_version (clip_id, version, kind, title, minutes, audience_org,"
                        + " media_id, status) select clip.id, 1, 'VIDEO', 'film', 8, who.org_id, file.id, 'APPROVED'"
                        + " from who, file, clip returning clip_id",
                Long.class,
                kept.key(),
                kept.bytes(),
                kept.sha256());
        return String.valueOf(clip);
    }
}
