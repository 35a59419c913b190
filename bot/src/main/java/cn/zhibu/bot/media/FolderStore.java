package cn.zhibu.bot.media;

import cn.zhibu.domain.media.HashedStream;
import cn.zhibu.domain.media.MediaStore;
import cn.zhibu.domain.media.Rooms;
import cn.zhibu.domain.media.StoreKeys;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.apache.commons.io.input.BoundedInputStream;

/** A folder of this machine, or one that several machines share; a file appears in it whole or not at all. */
public final class FolderStore implements MediaStore {

    private final Path folder;

    public FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public Kept keep(InputStream content, long cap) throws IOException {
        String key = StoreKeys.next();
        Path file = path(key);
        Path half = file.resolveSibling(key + ".part");
        try {
            Files.createDirectories(file.getParent());
            HashedStream hashed = HashedStream.of(content, cap);
            try (OutputStream out = Files.newOutputStream(half, StandardOpenOption.CREATE_NEW)) {
                hashed.transferTo(out);
            }
            if (hashed.over()) {
                return new Kept.TooLarge(cap);
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            return new Kept.Stored(key, hashed.bytes(), hashed.sha256());
        } catch (IOException e) {
            if (Rooms.full(folder)) {
                return new Kept.NoRoom();
            }
            throw e;
        } finally {
            Files.deleteIfExists(half);
        }
    }

    @Override
    public InputStream open(String key, long first, long count) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(path(key), StandardOpenOption.READ);
        channel.position(first);
        return BoundedInputStream.builder()
                .setInputStream(Channels.newInputStream(channel))
                .setMaxCount(count)
                .setPropagateClose(true)
                .get();
    }

    @Override
    public void delete(String key) throws IOException {
        Files.deleteIfExists(path(key));
    }

    @Override
    public Optional<Path> local(String key) {
        return Optional.of(path(key));
    }

    private Path path(String key) {
        return folder.resolve(StoreKeys.check(key).substring(0, 2)).resolve(key);
    }
}
