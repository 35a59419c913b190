package cn.zhibu.domain.media;

import cn.zhibu.mapper.media.MediaFile;
import cn.zhibu.mapper.media.MediaFileMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Gives back the room of files that a draft showed before another one took their place; what was ever submitted stays. */
@Component
public final class ForgetMedia {

    /** Longer than anybody needs between handing a file in and having it in a draft. */
    private static final Duration KEPT = Duration.ofDays(1);

    private final MediaFileMapper files;
    private final MediaStore store;
    private final Clock clock;

    ForgetMedia(MediaFileMapper files, MediaStore store, Clock clock) {
        this.files = files;
        this.store = store;
        this.clock = clock;
    }

    /** How many files are gone. */
    public int run() throws IOException {
        int gone = 0;
        for (MediaFile file : files.unused(clock.instant().minus(KEPT))) {
            if (files.deleteUnused(file.id())) {
                store.delete(file.storeKey());
                gone++;
            }
        }
        return gone;
    }
}
