package cn.zhibu.sandbox.control;

import cn.zhibu.sandbox.Jump;
import cn.zhibu.sandbox.World;
import cn.zhibu.sandbox.callback.CallbackState;
import cn.zhibu.sandbox.callback.UrlCheck;
import cn.zhibu.sandbox.phone.Phone;
import cn.zhibu.sandbox.phone.Phones;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** What the control API may reach of the running sandbox. */
public interface Host {
    /** Everything it knows. */
    World world();

    /** All members' phones. */
    Phones phones();

    /** A member's phone. */
    Phone phone(String userid);

    /** Moments worth jumping to. */
    List<Jump> jumps();

    /** Whose phones a page shows that was not asked for any. */
    List<String> opening();

    /** Every path below {@code /cgi-bin/} that is answered, sorted. */
    Set<String> paths();

    /** Verifies and sets the callback URL. */
    UrlCheck callbackUrl(URI url);

    /** The same with another Token and EncodingAESKey. */
    UrlCheck callbackUrl(URI url, String token, String aesKey);

    /** The callback URL as it stands. */
    CallbackState callback();

    /** Refuses connections for so long. */
    void away(Duration duration);

    /** Forgets everything but the directory, the callback URL, tuning and console; identifiers begin again. */
    void restart();
}
