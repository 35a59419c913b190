package cn.zhibu.domain.record;

import java.util.Optional;

/** Where the bytes of what people send are fetched from; the platform keeps them for three days. */
public interface MediaSource {

    /** Empty when it cannot be had now; it may be asked for again. At most {@code limit} bytes. */
    Optional<byte[]> fetch(String mediaId, int limit);
}
