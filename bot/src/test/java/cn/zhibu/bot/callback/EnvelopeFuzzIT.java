package cn.zhibu.bot.callback;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Envelopes that no honest platform sends, with a wrong signature and, as if the token had leaked, with a right one. */
class EnvelopeFuzzIT {

    private static final boolean FULL = "full".equals(System.getProperty("torture"));
    private static final int UNSIGNED = FULL ? 1_000_000 : 30_000;
    private static final int SIGNED = FULL ? 100_000 : 5_000;
    private static final long MOST_BYTES = 256 * 1024;
    private static final String XML = "<xml><FromUserName>zhangsan</FromUserName><Content>签到</Content></xml>";

    private final Envelope envelope =
            new Envelope(Sealer.SETTINGS, Clock.fixed(Instant.ofEpochSecond(1_764_550_800), ZoneOffset.UTC));
    private final Random random = new Random(9);
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private long most;

    @Test
    void none_is_accepted_none_is_an_error_and_none_costs_memory() {
        // classes that are loaded on first use are no cost of an envelope
        assertThat(opens(Sealer.GENUINE.seal(XML, "wwzhibu")))
                .as("a genuine one")
                .isTrue();
        opens(new Sealer.Sealed("msg_signature=1&timestamp=1&nonce=1", noise(100)));
        most = 0;
        int accepted = 0;
        for (int i = 0; i < UNSIGNED; i++) {
            accepted += opens(unsigned()) ? 1 : 0;
        }
        figure("G9_unsigned_envelopes", UNSIGNED);
        figure("G9_unsigned_most_bytes_allocated", most);
        most = 0;
        for (int i = 0; i < SIGNED; i++) {
            accepted += opens(Sealer.GENUINE.seal(frame())) ? 1 : 0;
        }
        figure("G9_signed_envelopes", SIGNED);
        figure("G9_signed_most_bytes_allocated", most);
        figure("G9_accepted", accepted);
        assertThat(accepted).isZero();
        assertThat(most).isLessThan(MOST_BYTES);
    }

    /** Whatever it throws but a refusal ends the test. */
    private boolean opens(Sealer.Sealed sealed) {
        long before = threads.getCurrentThreadAllocatedBytes();
        try {
            envelope.open(CallbackQuery.parse(sealed.query()), sealed.body());
            return true;
        } catch (CallbackRefused e) {
            return false;
        } finally {
            most = Math.max(most, threads.getCurrentThreadAllocatedBytes() - before);
        }
    }

    private Sealer.Sealed unsigned() {
        Sealer.Sealed genuine = Sealer.GENUINE.seal(XML, "wwzhibu");
        String encrypted = new String(genuine.body(), StandardCharsets.UTF_8)
                .replaceAll("(?s).*<Encrypt><!\\[CDATA\\[(.*?)]].*", "$1");
        return switch (random.nextInt(4)) {
            case 0 -> new Sealer.Sealed(genuine.query(), body(changed(encrypted)));
            case 1 -> new Sealer.Sealed(genuine.query().replace("n-1", "n-" + random.nextInt(2, 99)), genuine.body());
            case 2 -> new Sealer.Sealed(genuine.query(), noise(random.nextInt(2_000)));
            default ->
                new Sealer.Sealed(
                        genuine.query(), Arrays.copyOf(genuine.body(), random.nextInt(genuine.body().length - 20)));
        };
    }

    private static byte[] body(String encrypted) {
        return ("<xml><Encrypt><![CDATA[" + encrypted + "]]></Encrypt></xml>").getBytes(StandardCharsets.UTF_8);
    }

    private String changed(String encrypted) {
        StringBuilder other = new StringBuilder(encrypted);
        int at = random.nextInt(other.length() - 2);
        other.setCharAt(at, other.charAt(at) == 'A' ? 'B' : 'A');
        return other.toString();
    }

    private byte[] frame() {
        byte[] text = XML.getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(4)) {
            case 0 -> noise(32 * random.nextInt(1, 60));
            case 1 -> Sealer.frame(lie(text.length), text, "wwzhibu");
            case 2 -> Sealer.frame(text.length, text, "ww" + random.nextInt(1_000_000));
            default -> wronglyPadded(Sealer.frame(text.length, text, "wwzhibu"));
        };
    }

    private int lie(int truth) {
        int lie = random.nextInt();
        return lie == truth ? -1 : lie;
    }

    private byte[] wronglyPadded(byte[] frame) {
        frame[frame.length - 1] = (byte) random.nextInt(33, 128);
        return frame;
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static void figure(String name, long value) {
        System.out.println("FIGURE " + name + "=" + value);
    }
}
