package cn.zhibu.bot.settings;

import java.net.URI;

/** Where Redis is; the address may hold its password. */
public record RedisSettings(URI url) {

    /** 6379 unless the address names one. */
    public int port() {
        return url.getPort() < 0 ? 6379 : url.getPort();
    }

    @Override
    public String toString() {
        return "RedisSettings[" + url.getScheme() + "://" + url.getHost() + ":" + port() + "]";
    }
}
