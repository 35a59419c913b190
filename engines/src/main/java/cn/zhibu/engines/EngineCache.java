package cn.zhibu.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where unpacked server binaries stay between runs, one folder per version. */
final class EngineCache {

    private final Path base;

    EngineCache(Path base) {
        this.base = base;
    }

    static EngineCache of(Unprivileged user) {
        if (user.needsOpenFolders()) {
            return new EngineCache(Path.of("/var/tmp/zhibu-engines"));
        }
        Path home = Path.of(System.getProperty("user.home"));
        return Files.isWritable(home)
                ? new EngineCache(home.resolve(".cache/zhibu-engines"))
                : new EngineCache(Path.of(System.getProperty("java.io.tmpdir"), "zhibu-engines"));
    }

    /** The folder of that name, filled first if it is not there yet; several JVMs may ask at once. */
    Path folder(String name, Filling filling) {
        Path target = base.resolve(name);
        if (Files.isDirectory(target)) {
            return target;
        }
        try {
            Files.createDirectories(base);
            Path fresh = Files.createTempDirectory(base, name + "-");
            filling.fill(fresh);
            open(fresh);
            moveOrDrop(fresh, target);
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack " + name + " into " + base + ".", e);
        }
    }

    private static void open(Path folder) throws IOException {
        if (!folder.toFile().setExecutable(true, false) || !folder.toFile().setReadable(true, false)) {
            throw new IOException("Cannot open " + folder + " for others.");
        }
    }

    private static void moveOrDrop(Path fresh, Path target) throws IOException {
        try {
            Files.move(fresh, target);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            Folders.delete(fresh);
        }
    }

    /** Puts the files in place. */
    interface Filling {
        void fill(Path folder) throws IOException;
    }
}
