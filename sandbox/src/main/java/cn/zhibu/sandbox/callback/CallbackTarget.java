package cn.zhibu.sandbox.callback;

import cn.zhibu.sandbox.Platform;
import cn.zhibu.sandbox.crypto.Sealed;
import cn.zhibu.sandbox.wire.Bytes;
import cn.zhibu.sandbox.wire.Query;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The app's callback URL; used only once the GET verification has passed, as when saving it in the console. */
public final class CallbackTarget {
    private final Platform platform;
    private final AtomicReference<Keys> keys;
    private final Connections connections = new Connections();
    private volatile @Nullable URI url;
    private volatile boolean verified;

    /** Starts with the URL of the settings, which is verified before the first delivery. */
    public CallbackTarget(Platform platform, AtomicReference<Keys> keys) {
        this.platform = platform;
        this.keys = keys;
        this.url = platform.settings().callbackUrl();
    }

    /** Whether any URL is set. */
    public boolean present() {
        return url != null;
    }

    /** The URL as it stands. */
    public CallbackState state() {
        URI current = url;
        return new CallbackState(current == null ? null : current.toString(), verified);
    }

    /** Verifies the URL and keeps it when it passed; otherwise the old one stays. */
    public UrlCheck change(URI candidate) {
        return change(candidate, keys.get());
    }

    /** The same with other keys, as saving them in the console does. */
    public UrlCheck change(URI candidate, Keys other) {
        if (candidate.getHost() == null
                || !String.valueOf(candidate.getScheme()).matches("https?")) {
            throw new IllegalArgumentException("A callback URL is http(s) with a host, not '" + candidate + "'.");
        }
        UrlCheck check = verify(candidate, other);
        if (check.ok()) {
            url = candidate;
            keys.set(other);
            verified = true;
        }
        return check;
    }

    /** Why nothing can be delivered now, null when all is well; verifies a URL that was never checked. */
    @Nullable
    String obstacle() {
        URI current = url;
        if (current == null) {
            return "no callback URL is set";
        }
        if (!verified) {
            UrlCheck check = verify(current, keys.get());
            verified = check.ok();
            return check.ok() ? null : "the callback URL did not pass verification: " + check.problem();
        }
        return null;
    }

    Answer post(Sealed sealed, String envelope) {
        URI current = url;
        if (current == null) {
            return Answer.failed(0, "no callback URL is set");
        }
        return connections.post(
                signed(current, sealed, ""), envelope, platform.tuning().deadline());
    }

    private UrlCheck verify(URI candidate, Keys with) {
        String secret =
                Long.toString(platform.clock().millis()) + platform.ids().small();
        Sealed sealed =
                with.own().seal(secret, platform.timestamp(), platform.ids().hex(8));
        URI asked = signed(candidate, sealed, "&echostr=" + Query.encode(sealed.encrypt()));
        Answer answer = connections.get(asked, platform.tuning().verifyDeadline());
        return new UrlCheck(problem(answer, secret) == null, answer.millis(), problem(answer, secret));
    }

    private static @Nullable String problem(Answer answer, String secret) {
        if (answer.problem() != null) {
            return answer.problem();
        }
        if (answer.status() != 200) {
            return "HTTP " + answer.status() + " instead of 200";
        }
        if (!answer.body().equals(Bytes.of(secret.getBytes(StandardCharsets.UTF_8)))) {
            return "the answer is not exactly the decrypted echostr (quotes, BOM or line break?)";
        }
        return null;
    }

    private static URI signed(URI url, Sealed sealed, String more) {
        String joint = url.getRawQuery() == null ? "?" : "&";
        return URI.create(url + joint + "msg_signature=" + sealed.signature() + "&timestamp=" + sealed.timestamp()
                + "&nonce=" + sealed.nonce() + more);
    }
}
