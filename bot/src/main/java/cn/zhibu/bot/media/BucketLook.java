package cn.zhibu.bot.media;

import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.s3.S3Client;

/** Whether the bucket is there and lets these keys in; nothing is written to it. */
public final class BucketLook {

    private BucketLook() {}

    /** What is wrong, empty when nothing is. */
    public static Optional<String> problem(S3Settings settings) {
        try (S3Client client = S3Store.client(settings)) {
            client.headBucket(head -> head.bucket(settings.bucket()));
            return Optional.empty();
        } catch (SdkServiceException e) {
            return Optional.of("answers " + e.statusCode());
        } catch (SdkException e) {
            return Optional.of("does not answer (" + e.getClass().getSimpleName() + ")");
        }
    }
}
