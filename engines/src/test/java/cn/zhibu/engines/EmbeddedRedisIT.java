package cn.zhibu.engines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedRedisIT {

    @Test
    void what_was_written_survives_a_restart(@TempDir Path folder) throws IOException {
        RedisOptions options = RedisOptions.keeping(folder.resolve("with space"));
        try (EmbeddedRedis first = EmbeddedRedis.start(options)) {
            assertThat(ask(first, "SET branch 1")).isEqualTo("+OK");
        }

        try (EmbeddedRedis second = EmbeddedRedis.start(options)) {
            assertThat(ask(second, "EXISTS branch")).isEqualTo(":1");
        }
    }

    @Test
    void the_test_server_is_shared_and_appends_to_a_file() throws IOException {
        EmbeddedRedis redis = SharedRedis.get();

        assertThat(SharedRedis.get()).isSameAs(redis);
        assertThat(ask(redis, "DEBUG STRINGMATCH-LEN 1 a")).doesNotContain("not allowed");
        assertThat(redis.url()).isEqualTo("redis://127.0.0.1:" + redis.port());
    }

    @Test
    void an_outage_ends_with_the_same_port_and_data() throws IOException {
        try (EmbeddedRedis redis = EmbeddedRedis.start(RedisOptions.forTests())) {
            ask(redis, "SET branch 1");

            redis.halt();
            assertThatThrownBy(() -> ask(redis, "PING")).isInstanceOf(ConnectException.class);
            redis.resume();

            assertThat(ask(redis, "EXISTS branch")).isEqualTo(":1");
        }
    }

    private static String ask(EmbeddedRedis redis, String command) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", redis.port())) {
            socket.getOutputStream().write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
            byte[] answer = new byte[512];
            int length = socket.getInputStream().read(answer);
            return new String(answer, 0, length, StandardCharsets.US_ASCII).strip();
        }
    }
}
