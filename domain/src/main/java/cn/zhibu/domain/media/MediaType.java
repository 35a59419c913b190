package cn.zhibu.domain.media;

import java.util.Arrays;

/** What may be kept, named by what its bytes say and never by its name. */
public enum MediaType {
    MP4("video/mp4"),
    M4A("audio/mp4"),
    MP3("audio/mpeg"),
    /** Voice of the chat, which browsers cannot play. */
    AMR("audio/amr"),
    JPEG("image/jpeg"),
    PNG("image/png"),
    VTT("text/vtt");

    private final String mime;

    MediaType(String mime) {
        this.mime = mime;
    }

    public String mime() {
        return mime;
    }

    public boolean film() {
        return this == MP4;
    }

    public boolean sound() {
        return this == M4A || this == MP3 || this == AMR;
    }

    /** ISO base media: a tree of boxes. */
    boolean boxes() {
        return this == MP4 || this == M4A;
    }

    /** @throws IllegalArgumentException when nothing of the kind is kept here */
    public static MediaType of(String mime) {
        return Arrays.stream(values())
                .filter(type -> type.mime.equals(mime))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No files of type " + mime + " are kept."));
    }
}
