package cn.zhibu.bench;

import cn.zhibu.sandbox.SandboxSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/** The load, in a process of its own: reads an order per line, prints what it measured. */
final class Generator {

    private Generator() {}

    static void serve(int port) throws IOException {
        Requests requests = new Requests(SandboxSettings.sample(), Clock.systemUTC());
        BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = orders.readLine(); line != null; line = orders.readLine()) {
            Order order = Order.parse(line);
            List<ByteBuffer> prepared = requests.of(order);
            System.out.println(new Load(port, prepared, order.rate())
                    .run(order.connections())
                    .line());
        }
    }
}
