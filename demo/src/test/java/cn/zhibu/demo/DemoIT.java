package cn.zhibu.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class DemoIT {

    @Test
    void one_address_leads_to_the_phones_and_to_the_bot(@TempDir Path folder) throws Exception {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        DemoStart start = new DemoStart(
                new Progress(new PrintStream(lines, true, StandardCharsets.UTF_8)), Map.of("SERVER_PORT", "0"));
        try (ConfigurableApplicationContext bot = start.run(folder)) {
            String address = bot.getEnvironment().getRequiredProperty("PUBLIC_URL");

            assertThat(get(address + "/").headers().firstValue("content-type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
            assertThat(get(address + "/panel").body()).contains("control panel");
            assertThat(get(address + "/panel/panel.js").statusCode()).isEqualTo(200);
            assertThat(get(address + "/_control/state").body()).contains("members");
            assertThat(get(address + "/actuator/health").body()).contains("status");
            assertThat(lines.toString(StandardCharsets.UTF_8))
                    .contains("Ready after")
                    .contains(address);
            assertThat(new SampleRoster(bot).enter())
                    .as("entered once, at the start")
                    .isEqualTo(0);
            System.gc();
            assertThatThrownBy(() -> DataFolder.take(folder))
                    .isInstanceOf(java.nio.channels.OverlappingFileLockException.class);
        }
    }

    @Test
    void a_taken_port_is_told_in_one_sentence() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            Map<String, String> environment = Map.of("SERVER_PORT", Integer.toString(taken.getLocalPort()));

            assertThatThrownBy(() -> DemoPort.of(environment))
                    .isInstanceOf(DemoFault.class)
                    .hasMessageContaining("Another program listens on port " + taken.getLocalPort());
        }
    }

    private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
