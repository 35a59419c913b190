package cn.zhibu.domain.media;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What files of lectures may cost and where they may come from.
 *
 * @param folder of files that are kept or just coming in; instances share it
 * @param quota of one person, in bytes
 * @param linkHosts to which a clip may lead that lives elsewhere; a host stands for those below it, too
 * @param scanner that reads each file before it is kept; null when there is none
 * @param ffmpeg the program that makes posters; lectures work without it
 */
public record MediaSettings(
        Path folder,
        long quota,
        List<String> linkHosts,
        @Nullable Scanner scanner,
        String ffmpeg) {

    /** The largest file, in bytes. */
    public static final long CAP = 500L << 20;

    public MediaSettings {
        linkHosts = List.copyOf(linkHosts);
    }

    /** Where files lie that are not whole yet. */
    public Path staging() {
        return folder.resolve("staging");
    }

    /** Where kept files lie. */
    public Path kept() {
        return folder.resolve("kept");
    }

    /** Where ClamAV listens. */
    public record Scanner(String host, int port) {}
}
