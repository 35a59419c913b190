package cn.zhibu.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlatformTest {

    @Test
    void linux_and_macos_have_binaries_on_both_processors() {
        assertThat(Platform.of("Linux", "amd64")).isEqualTo(Platform.LINUX_AMD64);
        assertThat(Platform.of("Linux", "aarch64")).isEqualTo(Platform.LINUX_ARM64);
        assertThat(Platform.of("Mac OS X", "x86_64")).isEqualTo(Platform.MACOS_AMD64);
        assertThat(Platform.of("Mac OS X", "aarch64")).isEqualTo(Platform.MACOS_ARM64);
    }

    @Test
    void other_machines_hear_what_to_do_instead() {
        assertThatThrownBy(() -> Platform.of("Windows 11", "amd64"))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("Windows 11 amd64")
                .hasMessageContaining("use servers of your own");
        assertThatThrownBy(() -> Platform.of("Linux", "riscv64")).isInstanceOf(EngineException.class);
    }
}
