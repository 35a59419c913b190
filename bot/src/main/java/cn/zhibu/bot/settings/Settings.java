package cn.zhibu.bot.settings;

import cn.zhibu.bot.callback.CallbackSettings;
import cn.zhibu.bot.media.S3Settings;
import cn.zhibu.bot.page.PageSettings;
import cn.zhibu.bot.wecom.WeComSettings;
import cn.zhibu.domain.media.MediaSettings;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All settings, valid together. The names are those of the environment variables. */
public record Settings(
        WeComSettings wecom,
        CallbackSettings callback,
        DatabaseSettings database,
        RedisSettings redis,
        PageSettings page,
        DataKey dataKey,
        Profile profile,
        MediaSettings media,
        @Nullable S3Settings s3) {

    /**
     * Reads and checks every variable, so that all that is wrong is told at once.
     *
     * @param variables the value of a variable, null or blank when it is not set
     * @throws CannotStart with one sentence per variable
     */
    public static Settings check(Function<String, @Nullable String> variables) {
        ExaminedSettings examined = examine(variables);
        if (!examined.sentences().isEmpty()) {
            throw new CannotStart(examined.sentences());
        }
        return examined.settings();
    }

    /** The same without an end: what is wrong stands in the sentences, and something harmless in its place. */
    public static ExaminedSettings examine(Function<String, @Nullable String> variables) {
        Variables from = new Variables(variables);
        String corpId = from.matching(
                "WECOM_CORP_ID", "[0-9A-Za-z_-]{2,64}", "the corp id (企业ID) shown in the WeCom console under 我的企业");
        String agentId = from.matching(
                "WECOM_AGENT_ID",
                "[0-9]{1,18}",
                "the AgentId of the app, digits only, shown on its page in the WeCom console");
        Settings settings = new Settings(
                wecom(from, corpId, agentId),
                callback(from, corpId, agentId),
                database(from),
                redis(from),
                page(from),
                dataKey(from),
                profile(from),
                new MediaVariables(from).media(),
                new MediaVariables(from).s3());
        port(from);
        return new ExaminedSettings(settings, from.present(), List.copyOf(from.sentences()));
    }

    private static WeComSettings wecom(Variables from, String corpId, String agentId) {
        return new WeComSettings(
                from.address(
                        "WECOM_API_URL",
                        "the base address of the WeCom server API, such as https://qyapi.weixin.qq.com",
                        "http",
                        "https"),
                corpId,
                agentId,
                from.matching(
                        "WECOM_SECRET", "\\S{8,256}", "the Secret of the app, shown on its page in the WeCom console"));
    }

    private static CallbackSettings callback(Variables from, String corpId, String agentId) {
        return new CallbackSettings(
                corpId,
                agentId,
                from.matching(
                        "WECOM_CALLBACK_TOKEN",
                        "[0-9A-Za-z]{1,32}",
                        "the Token of the app's 接收消息 page, 1 to 32 letters and digits"),
                from.matching(
                        "WECOM_CALLBACK_AES_KEY",
                        "[0-9A-Za-z]{43}",
                        "the EncodingAESKey of the app's 接收消息 page, 43 letters and digits"));
    }

    private static DatabaseSettings database(Variables from) {
        return new DatabaseSettings(
                from.matching(
                        "DATABASE_URL",
                        "jdbc:postgresql:\\S+",
                        "the JDBC address of the database, such as jdbc:postgresql://host:5432/zhibu"),
                from.matching("DATABASE_USER", "\\S{1,128}", "the name of the database user"),
                from.optional("DATABASE_PASSWORD"));
    }

    private static RedisSettings redis(Variables from) {
        return new RedisSettings(
                from.address("REDIS_URL", "the address of Redis, such as redis://host:6379", "redis", "rediss"));
    }

    private static PageSettings page(Variables from) {
        return new PageSettings(from.address(
                "PUBLIC_URL",
                "the address under which people reach this service, such as https://zhibu.example.org",
                "http",
                "https"));
    }

    private static DataKey dataKey(Variables from) {
        String hint = "32 random bytes in Base64, such as openssl rand -base64 32 prints";
        String text = from.matching("ZHIBU_DATA_KEY", "[0-9A-Za-z+/]{43}=", hint);
        return new DataKey(text.isEmpty() ? new byte[32] : Base64.getDecoder().decode(text));
    }

    private static Profile profile(Variables from) {
        String text = from.matching("ZHIBU_PROFILE", "(?i)strict|standard", "strict or standard");
        return text.isEmpty() ? Profile.STRICT : Profile.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static void port(Variables from) {
        String hint = "a free port from 0 to 65535; 0 lets the system choose";
        String text = from.matching("SERVER_PORT", "[0-9]{1,5}", hint);
        if (!text.isEmpty() && Integer.parseInt(text) > 65_535) {
            from.wrong("SERVER_PORT", hint);
        }
    }
}
