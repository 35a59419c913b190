package cn.zhibu.domain.lecture;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a clip may lead that lives elsewhere: over https, to a host of the list or below one, and nowhere hidden. */
public final class LinkRules {

    private static final int LONGEST = 1000;

    private LinkRules() {}

    /** The address as it is shown, or nothing when it is not allowed. */
    public static Optional<String> allowed(String typed, List<String> hosts) {
        String text = typed.strip();
        if (text.length() > LONGEST || !text.matches("[\\x21-\\x7e]+") || text.matches(".*[<>\"\\\\^`{|}].*")) {
            return Optional.empty();
        }
        try {
            URI address = new URI(text);
            String host = address.getHost();
            boolean plain = "https".equalsIgnoreCase(address.getScheme())
                    && address.getUserInfo() == null
                    && (address.getPort() == -1 || address.getPort() == 443);
            return plain && host != null && below(host.toLowerCase(Locale.ROOT), hosts)
                    ? Optional.of(address.toASCIIString())
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean below(String host, List<String> hosts) {
        return hosts.stream()
                .map(each -> each.toLowerCase(Locale.ROOT))
                .anyMatch(each -> host.equals(each) || host.endsWith("." + each));
    }
}
