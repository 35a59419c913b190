package cn.zhibu.domain.dues.engine;

import org.jspecify.annotations.Nullable;

/** Income up to and including {@code upToFen} (分; null: without limit) pays {@code rateBp} hundredths of a percent, on the whole of it. */
record Bracket(@Nullable Long upToFen, int rateBp) {

    boolean takes(long incomeFen) {
        return upToFen == null || incomeFen <= upToFen;
    }
}
