package cn.zhibu.domain.dues;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where members can pay: a page of their bank, over https and by a name of the public net. An address with a user, a port or bare numbers leads
 * elsewhere than it seems to, and members read {@code host} before they follow it.
 */
public record PayLink(String url, String host) {

    private static final int LONGEST = 256;
    private static final Pattern NAME = Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,}");
    private static final Pattern PLAIN = Pattern.compile("[\\x21-\\x7e&&[^\"'<>`\\\\]]+");

    /** Empty when this is no such address. */
    public static Optional<PayLink> of(String said) {
        if (said.length() > LONGEST || !PLAIN.matcher(said).matches()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(said);
            String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
            boolean safe = "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getRawUserInfo() == null
                    && (uri.getPort() == -1 || uri.getPort() == 443)
                    && NAME.matcher(host).matches();
            return safe ? Optional.of(new PayLink(uri.toASCIIString(), host)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
