package cn.zhibu.engines;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs from the class path, unpacked once per version. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    static Path folder(EngineCache cache, Platform platform) {
        return cache.folder(
                "postgres-" + version() + "-" + platform.folderName(),
                target -> unpack(platform.postgresArchive(), target));
    }

    private static String version() {
        Properties versions = new Properties();
        try (InputStream in = resource("versions.properties")) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions.getProperty("postgres");
    }

    private static InputStream resource(String name) {
        InputStream resource = PostgresBinaries.class.getResourceAsStream(name);
        if (resource == null) {
            throw new EngineException("The PostgreSQL programs (" + name + ") are not on the class path.");
        }
        return resource;
    }

    private static void unpack(String archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(resource(archive))))) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                place(tar, entry, target.resolve(entry.getName()).normalize());
                entry = tar.getNextEntry();
            }
        }
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            tar.transferTo(out);
        }
        boolean program = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
