package cn.zhibu.bot.doctor;

import cn.zhibu.bot.media.BucketLook;
import cn.zhibu.bot.media.S3Settings;
import cn.zhibu.domain.media.MediaSettings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Where files of lectures go, and the two programs that may look at them. */
public final class MediaCheck implements Callable<List<Finding>> {

    private static final long LITTLE = 5L << 30;
    private static final int TIMEOUT_MILLIS = 3_000;

    private final MediaSettings settings;
    private final @Nullable S3Settings bucket;

    public MediaCheck(MediaSettings settings, @Nullable S3Settings bucket) {
        this.settings = settings;
        this.bucket = bucket;
    }

    @Override
    public List<Finding> call() throws IOException, InterruptedException {
        List<Finding> findings = new ArrayList<>(List.of(folder(), ffmpeg(), scanner()));
        if (bucket != null) {
            Optional<String> problem = BucketLook.problem(bucket);
            findings.add(
                    problem.isEmpty()
                            ? Finding.ok("bucket", "there, and lets these keys in.")
                            : Finding.fail(
                                    "bucket", problem.get() + ": see ZHIBU_S3_URL and the other ZHIBU_S3 settings."));
        }
        return findings;
    }

    private Finding folder() throws IOException {
        String about = "media folder";
        Path folder = settings.folder();
        Path there = folder;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there) || !Files.isWritable(there)) {
            return Finding.fail(
                    about,
                    there + " cannot be written by " + System.getProperty("user.name")
                            + ": let the user of the service own ZHIBU_MEDIA_DIR.");
        }
        long free = Files.getFileStore(there).getUsableSpace();
        String words =
                folder + (there.equals(folder) ? "" : " (made when it is needed)") + ", " + (free >> 20) + " MB free";
        return free < LITTLE
                ? Finding.warn(about, words + ": one film may have 500 MB; make room.")
                : Finding.ok(about, words + ".");
    }

    private Finding ffmpeg() throws InterruptedException {
        try {
            Process process = new ProcessBuilder(settings.ffmpeg(), "-version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0
                    ? Finding.ok("ffmpeg", "there.")
                    : Finding.warn("ffmpeg", "there, but -version fails: see ZHIBU_FFMPEG.");
        } catch (IOException e) {
            return Finding.ok("ffmpeg", "not there: films get no poster, and voice of the chat cannot be published.");
        }
    }

    private Finding scanner() {
        MediaSettings.Scanner scanner = settings.scanner();
        if (scanner == null) {
            return Finding.ok("ClamAV", "not set: files are not scanned for viruses.");
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(scanner.host(), scanner.port()), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readNBytes(5), StandardCharsets.US_ASCII);
            if (answer.startsWith("PONG")) {
                return Finding.ok("ClamAV", "answers; its StreamMaxLength must be 500 MB or more.");
            }
        } catch (IOException e) {
            // the same for the operator: nobody scans
            return silent(scanner);
        }
        return silent(scanner);
    }

    private static Finding silent(MediaSettings.Scanner scanner) {
        return Finding.fail(
                "ClamAV",
                "does not answer at " + scanner.host() + ":" + scanner.port()
                        + ", so that every upload is refused: start clamd with TCPSocket, or unset ZHIBU_CLAMAV.");
    }
}
