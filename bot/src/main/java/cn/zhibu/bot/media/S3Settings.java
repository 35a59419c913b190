package cn.zhibu.bot.media;

import java.net.URI;

/** A bucket that keeps the files instead of the folder. */
public record S3Settings(URI address, String region, String bucket, String keyId, String secret) {

    @Override
    public String toString() {
        return "S3Settings[address=" + address + ", bucket=" + bucket + "]";
    }
}
