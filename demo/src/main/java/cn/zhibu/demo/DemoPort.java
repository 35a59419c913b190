package cn.zhibu.demo;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;

/** Where visitors find the demo. */
record DemoPort(int number) {

    /**
     * Reads SERVER_PORT, 8080 without it.
     *
     * @throws DemoFault when it is no number or another program listens there
     */
    static DemoPort of(Map<String, String> environment) {
        DemoPort port = new DemoPort(parse(environment.getOrDefault("SERVER_PORT", "8080")));
        try (ServerSocket probe = new ServerSocket(port.number())) {
            return new DemoPort(probe.getLocalPort());
        } catch (IOException e) {
            throw new DemoFault("Another program listens on port " + port.number()
                    + ": stop it, or choose another port, for example SERVER_PORT=8090 ./zhibu demo.");
        }
    }

    private static int parse(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new DemoFault("SERVER_PORT must be a number between 1 and 65535, not '" + text + "'.");
        }
    }

    String address() {
        return "http://127.0.0.1:" + number;
    }
}
