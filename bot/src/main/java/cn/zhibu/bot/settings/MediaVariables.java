package cn.zhibu.bot.settings;

import cn.zhibu.bot.media.S3Settings;
import cn.zhibu.domain.media.MediaSettings;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The variables of lectures; each has a default, and S3 and the scanner are off without theirs. */
final class MediaVariables {

    private static final String HOSTS =
            "mp.weixin.qq.com,v.qq.com,www.12371.cn,www.xuexi.cn,tv.cctv.com,www.dswxyjy.org.cn";

    private final Variables from;

    MediaVariables(Variables from) {
        this.from = from;
    }

    MediaSettings media() {
        return new MediaSettings(
                folder(), megabytes() << 20, hosts(), scanner(), or(from.optional("ZHIBU_FFMPEG"), "ffmpeg"));
    }

    /** Null when no bucket is named. */
    @Nullable
    S3Settings s3() {
        if (from.optional("ZHIBU_S3_BUCKET").isEmpty()) {
            return null;
        }
        URI address = from.address("ZHIBU_S3_URL", "the address of the S3 service", "http", "https");
        return new S3Settings(
                address,
                or(from.optional("ZHIBU_S3_REGION"), "us-east-1"),
                from.matching("ZHIBU_S3_BUCKET", "[0-9a-z][0-9a-z.-]{1,61}[0-9a-z]", "the name of a bucket"),
                from.matching("ZHIBU_S3_KEY", "\\S{3,128}", "the id of the access key of the bucket"),
                from.matching("ZHIBU_S3_SECRET", "\\S{3,256}", "the secret of that access key"));
    }

    private Path folder() {
        try {
            return Path.of(or(from.optional("ZHIBU_MEDIA_DIR"), "media")).toAbsolutePath();
        } catch (InvalidPathException e) {
            from.wrong("ZHIBU_MEDIA_DIR", "a folder for the files of lectures");
            return Path.of("media").toAbsolutePath();
        }
    }

    private long megabytes() {
        String text = or(from.optional("ZHIBU_MEDIA_QUOTA_MB"), "2048");
        if (!text.matches("[1-9][0-9]{0,8}")) {
            from.wrong("ZHIBU_MEDIA_QUOTA_MB", "how many megabytes one lecturer may keep, such as 2048");
            return 0;
        }
        return Long.parseLong(text);
    }

    private List<String> hosts() {
        String text = or(from.optional("ZHIBU_LINK_HOSTS"), HOSTS);
        if (!text.matches("[0-9A-Za-z.-]+(\\s*,\\s*[0-9A-Za-z.-]+)*")) {
            from.wrong("ZHIBU_LINK_HOSTS", "hosts a clip may lead to, such as mp.weixin.qq.com,v.qq.com");
            return List.of();
        }
        return Arrays.stream(text.split("\\s*,\\s*")).toList();
    }

    private MediaSettings.@Nullable Scanner scanner() {
        String text = from.optional("ZHIBU_CLAMAV");
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[0-9A-Za-z.-]{1,253}:[0-9]{1,5}")) {
            from.wrong("ZHIBU_CLAMAV", "host and port of ClamAV, such as clamav:3310");
            return null;
        }
        int colon = text.lastIndexOf(':');
        return new MediaSettings.Scanner(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }

    private static String or(String value, String otherwise) {
        return value.isEmpty() ? otherwise : value;
    }
}
