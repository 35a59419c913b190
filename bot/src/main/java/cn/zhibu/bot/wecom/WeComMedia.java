package cn.zhibu.bot.wecom;

import cn.zhibu.domain.record.MediaSource;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Media from WeCom, held in memory up to the caller's limit. */
final class WeComMedia implements MediaSource {

    private static final Logger log = LoggerFactory.getLogger(WeComMedia.class);

    private final MediaFetch media;

    WeComMedia(MediaFetch media) {
        this.media = media;
    }

    @Override
    public Optional<byte[]> fetch(String mediaId, int limit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MediaResult result = media.fetch(mediaId, bytes, limit);
        if (result instanceof MediaResult.Fetched) {
            return Optional.of(bytes.toByteArray());
        }
        log.warn("A picture could not be fetched: {}", result.getClass().getSimpleName());
        return Optional.empty();
    }
}
