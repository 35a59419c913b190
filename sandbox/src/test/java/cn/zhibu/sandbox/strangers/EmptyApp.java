package cn.zhibu.sandbox.strangers;

import cn.zhibu.sandbox.SandboxSettings;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import me.chanjar.weixin.cp.config.impl.WxCpDefaultConfigImpl;
import me.chanjar.weixin.cp.util.crypto.WxCpCryptUtil;

/** An app that passes the URL check by WxJava's own cryptography and accepts everything else without a word. */
final class EmptyApp implements AutoCloseable {
    private final HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    private final WxCpCryptUtil crypt;

    EmptyApp(SandboxSettings settings) throws IOException {
        WxCpDefaultConfigImpl config = new WxCpDefaultConfigImpl();
        config.setCorpId(settings.corpId());
        config.setToken(settings.token());
        config.setAesKey(settings.aesKey());
        crypt = new WxCpCryptUtil(config);
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/callback";
    }

    private void handle(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String query = exchange.getRequestURI().getRawQuery();
        boolean check = exchange.getRequestMethod().equals("GET");
        String echo = URLDecoder.decode(query.replaceAll(".*echostr=", ""), StandardCharsets.UTF_8);
        byte[] body = check ? crypt.decrypt(echo).getBytes(StandardCharsets.UTF_8) : new byte[0];
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
