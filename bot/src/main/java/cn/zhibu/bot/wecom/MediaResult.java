package cn.zhibu.bot.wecom;

/** How the fetching of one media file ended. */
public sealed interface MediaResult {

    /** The bytes went where they should; type and name are the platform's words and nothing to rely on. */
    record Fetched(String contentType, String fileName, long bytes) implements MediaResult {}

    /** More bytes than the caller allows; what was written is to be thrown away. */
    record TooLarge(long limit) implements MediaResult {}

    /** The call failed. */
    record Failed(ApiResult result) implements MediaResult {}
}
