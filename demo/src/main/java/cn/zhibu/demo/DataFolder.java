package cn.zhibu.demo;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The folder that keeps the demo's data between runs, for one program at a time: who takes it must hold it, a forgotten lock is let go. */
final class DataFolder implements Closeable {

    private static final int KEY_BYTES = 32;

    private final Path path;
    private final FileLock lock;

    private DataFolder(Path path, FileLock lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Takes the folder until it is closed.
     *
     * @throws DemoFault when another demo has it
     */
    static DataFolder take(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw new DemoFault("Another demo is running on " + path + ": stop it or name another folder.");
            }
            return new DataFolder(path, lock);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the data folder " + path + ".", e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot let go of the data folder " + path + ".", e);
        }
    }

    /** The base64 AES key of field encryption, made at the first run. */
    String dataKey() {
        Path file = path.resolve("data.key");
        try {
            if (!Files.exists(file)) {
                byte[] key = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(key);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, Base64.getEncoder().encodeToString(key));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the data key in " + file + ".", e);
        }
    }
}
