package cn.zhibu.domain.media;

import org.jspecify.annotations.Nullable;

/** What was found in a file that came in. */
public sealed interface MediaVerdict {

    /** It may be kept. {@code fastStart} and {@code millis} are null where the file does not say. */
    record Clean(
            MediaType type,
            @Nullable Boolean fastStart,
            @Nullable Long millis) implements MediaVerdict {}

    /** Why it may not. */
    record Refused(Reason reason) implements MediaVerdict {}

    /** Why a file is not kept. */
    enum Reason {
        /** Not one of the types that are kept, or not the one asked for. */
        TYPE,
        /** Of the right type, and it ends early or carries something behind its end. */
        DAMAGED,
        /** Two things at once, or the test virus. */
        DANGEROUS,
        INFECTED,
        /** A scanner is named and does not answer: it may be tried again. */
        UNSCANNED,
        TOO_LARGE,
        /** The person's quota is used up. */
        QUOTA,
        /** The disk is full: it may be tried again. */
        NO_ROOM;

        /** Whether the same file may be kept later. */
        public boolean passing() {
            return this == UNSCANNED || this == NO_ROOM;
        }
    }
}
