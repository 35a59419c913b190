package cn.zhibu.domain.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Room on the disk of a folder. */
public final class Rooms {

    /** A disk with less than this left is full, whatever it says; in bytes. */
    private static final long RESERVE = 1 << 20;

    private Rooms() {}

    /** Whether nothing more can be written under this folder, which need not be there yet. */
    public static boolean full(Path folder) throws IOException {
        Path there = folder.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return Files.getFileStore(there).getUsableSpace() < RESERVE;
    }
}
