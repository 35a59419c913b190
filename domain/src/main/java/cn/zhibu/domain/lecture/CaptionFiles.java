package cn.zhibu.domain.lecture;

import cn.zhibu.domain.media.Captions;
import cn.zhibu.domain.media.MediaStore;
import cn.zhibu.mapper.lecture.ClipVersion;
import cn.zhibu.mapper.media.MediaFile;
import cn.zhibu.mapper.media.MediaFileMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the captions of a version say, for those who check it. */
@Component
public final class CaptionFiles {

    private final MediaFileMapper files;
    private final MediaStore store;

    CaptionFiles(MediaFileMapper files, MediaStore store) {
        this.files = files;
        this.store = store;
    }

    /**
     * Line by line; empty where there are none.
     *
     * @throws UncheckedIOException when they cannot be read now: nobody can say then that they are harmless
     */
    public List<String> words(ClipVersion version) {
        MediaFile file = version.captionsId() == null ? null : files.find(version.captionsId());
        if (file == null) {
            return List.of();
        }
        try (InputStream in = store.open(file.storeKey(), 0, file.bytes())) {
            return Captions.words(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The captions of a clip could not be read.", e);
        }
    }
}
