package cn.zhibu.sandbox.strangers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibu.sandbox.Sandbox;
import cn.zhibu.sandbox.SandboxClock;
import cn.zhibu.sandbox.SandboxSettings;
import cn.zhibu.sandbox.Tuning;
import cn.zhibu.sandbox.callback.UrlCheck;
import cn.zhibu.sandbox.directory.Directory;
import cn.zhibu.sandbox.fault.CallbackFault;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vendor's envelope library, as npm has it, opens what the sandbox seals, and the other way round. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnvelopeLibraryIT {
    private final Sandbox sandbox = Sandbox.start(SandboxSettings.sample(), Directory.sample(), SandboxClock.system());
    private NodeApp app;

    @BeforeAll
    void connect() throws IOException, InterruptedException {
        app = new NodeApp(sandbox.platform().settings());
        sandbox.tuning(Tuning.DEFAULT.withVerifyDeadline(Duration.ofSeconds(20)));
        UrlCheck check = sandbox.callbackUrl(URI.create(app.url()));
        assertThat(check.problem()).isNull();
    }

    @AfterAll
    void close() {
        sandbox.close();
        app.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "主题党日",
                "表情😀与𠮷",
                "<xml>&amp;",
                "a]b]]c>",
                "0123456789abcdef0123456789abcdef012345678901234"
            })
    void words_go_out_and_come_back(String words) {
        assertThat(sandbox.phone("zhangsan").say(words).replyText()).isEqualTo(words);
    }

    @Test
    void every_length_of_padding_is_understood_on_both_sides() {
        for (int length = 1; length <= 40; length++) {
            String words = "x".repeat(length);
            assertThat(sandbox.phone("lijianguo").say(words).replyText()).isEqualTo(words);
        }
    }

    @Test
    void a_forged_signature_and_another_corp_are_noticed_over_there() {
        sandbox.tuning(sandbox.platform().tuning().withRetries(0, Duration.ZERO));
        sandbox.faults().nextCallback(CallbackFault.BAD_SIGNATURE).nextCallback(CallbackFault.WRONG_RECEIVER);
        assertThat(sandbox.phone("zhangsan").say("1").problem()).isEqualTo("HTTP 403");
        assertThat(sandbox.phone("zhangsan").say("2").problem()).isEqualTo("HTTP 403");
    }
}
