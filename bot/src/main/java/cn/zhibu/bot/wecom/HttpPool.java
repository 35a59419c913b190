package cn.zhibu.bot.wecom;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import me.chanjar.weixin.common.util.http.apache.ApacheHttpClientBuilder;
import org.apache.http.client.HttpRequestRetryHandler;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.conn.ConnectionKeepAliveStrategy;
import org.apache.http.conn.ssl.SSLConnectionSocketFactory;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.jspecify.annotations.Nullable;

/**
 * The connections to the platform. WxJava's own builder is one per JVM, allows ten connections to what is a single host, and
 * the first configuration wins; this one belongs to one client. It never repeats a request by itself.
 */
final class HttpPool implements ApacheHttpClientBuilder {

    /** More than there are calls at once (zhibu.calls-at-once), or calls that were counted already would wait here. */
    private static final int CONNECTIONS = 80;

    private static final Duration CONNECT = Duration.ofSeconds(3);

    private final Duration read;

    HttpPool(Duration read) {
        this.read = read;
    }

    @Override
    public CloseableHttpClient build() {
        RequestConfig timeouts = RequestConfig.custom()
                .setConnectionRequestTimeout((int) CONNECT.toMillis())
                .setConnectTimeout((int) CONNECT.toMillis())
                .setSocketTimeout((int) read.toMillis())
                .build();
        return HttpClients.custom()
                .setDefaultRequestConfig(timeouts)
                .setMaxConnPerRoute(CONNECTIONS)
                .setMaxConnTotal(CONNECTIONS)
                .evictIdleConnections(30, TimeUnit.SECONDS)
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableRedirectHandling()
                .build();
    }

    @Override
    public ApacheHttpClientBuilder httpProxyHost(@Nullable String host) {
        return this;
    }

    @Override
    public ApacheHttpClientBuilder httpProxyPort(int port) {
        return this;
    }

    @Override
    public ApacheHttpClientBuilder httpProxyUsername(@Nullable String name) {
        return this;
    }

    @Override
    public ApacheHttpClientBuilder httpProxyPassword(@Nullable String password) {
        return this;
    }

    @Override
    public ApacheHttpClientBuilder httpRequestRetryHandler(@Nullable HttpRequestRetryHandler handler) {
        return this;
    }

    @Override
    public ApacheHttpClientBuilder keepAliveStrategy(@Nullable ConnectionKeepAliveStrategy strategy) {
        return this;
    }

    @Override
    public ApacheHttpClientBuilder sslConnectionSocketFactory(@Nullable SSLConnectionSocketFactory factory) {
        return this;
    }

    @Override
    public ApacheHttpClientBuilder supportedProtocols(String @Nullable [] protocols) {
        return this;
    }
}
