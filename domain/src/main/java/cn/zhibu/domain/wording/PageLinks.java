package cn.zhibu.domain.wording;

import java.net.URI;

/**
 * Addresses of pages, for messages.
 *
 * @param publicUrl base of all links, without a slash at the end
 */
public record PageLinks(URI publicUrl) {

    /** The full address of a path such as {@code /m/clips/7}. */
    public String to(String path) {
        return publicUrl + path;
    }
}
