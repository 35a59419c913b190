package cn.zhibu.bot.page.upload;

import cn.zhibu.domain.media.MediaStore;
import cn.zhibu.mapper.media.MediaFile;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/** A kept file that lies elsewhere. */
final class StoredResource extends AbstractResource {

    private final MediaStore store;
    private final MediaFile file;

    StoredResource(MediaStore store, MediaFile file) {
        this.store = store;
        this.file = file;
    }

    @Override
    public String getDescription() {
        return "media file " + file.id();
    }

    @Override
    public long contentLength() {
        return file.bytes();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return store.open(file.storeKey(), 0, file.bytes());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredResource stored && stored.file.equals(file);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
