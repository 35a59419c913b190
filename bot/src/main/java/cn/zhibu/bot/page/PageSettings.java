package cn.zhibu.bot.page;

import java.net.URI;

/**
 * Where people reach the pages.
 *
 * @param publicUrl base of all links in messages, without a slash at the end
 */
public record PageSettings(URI publicUrl) {

    public boolean secure() {
        return "https".equals(publicUrl.getScheme());
    }

    /** The full address of a path such as {@code /m/me}. */
    public URI link(String path) {
        return URI.create(publicUrl + path);
    }
}
