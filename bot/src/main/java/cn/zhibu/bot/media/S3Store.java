package cn.zhibu.bot.media;

import cn.zhibu.domain.media.HashedStream;
import cn.zhibu.domain.media.MediaStore;
import cn.zhibu.domain.media.Rooms;
import cn.zhibu.domain.media.StoreKeys;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * A bucket. S3 wants the length of an object before its bytes, so that a stream is written to a local file first; an object appears whole or not
 * at all. Addresses are path style, as self-run services know them.
 */
final class S3Store implements MediaStore, AutoCloseable {

    private final S3Client client;
    private final String bucket;
    private final Path staging;

    S3Store(S3Settings settings, Path staging) {
        this.bucket = settings.bucket();
        this.staging = staging;
        this.client = client(settings);
    }

    /** Of this bucket's service, with these keys. */
    static S3Client client(S3Settings settings) {
        return S3Client.builder()
                .endpointOverride(settings.address())
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.keyId(), settings.secret())))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .forcePathStyle(true)
                // self-run services do not know the newer checksums
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .build();
    }

    @Override
    public Kept keep(InputStream content, long cap) throws IOException {
        String key = StoreKeys.next();
        Path half = staging.resolve(key + ".s3");
        try {
            Files.createDirectories(staging);
            HashedStream hashed = HashedStream.of(content, cap);
            try (OutputStream out = Files.newOutputStream(half)) {
                hashed.transferTo(out);
            }
            if (hashed.over()) {
                return new Kept.TooLarge(cap);
            }
            client.putObject(put -> put.bucket(bucket).key(key), RequestBody.fromFile(half));
            return new Kept.Stored(key, hashed.bytes(), hashed.sha256());
        } catch (SdkException e) {
            throw new IOException("The bucket did not take a file.", e);
        } catch (IOException e) {
            if (Rooms.full(staging)) {
                return new Kept.NoRoom();
            }
            throw e;
        } finally {
            Files.deleteIfExists(half);
        }
    }

    @Override
    public InputStream open(String key, long first, long count) throws IOException {
        try {
            String range = "bytes=" + first + "-" + (first + count - 1);
            return client.getObject(
                    get -> get.bucket(bucket).key(StoreKeys.check(key)).range(range));
        } catch (SdkException e) {
            throw new IOException("The bucket did not hand out a file.", e);
        }
    }

    @Override
    public void delete(String key) throws IOException {
        try {
            client.deleteObject(delete -> delete.bucket(bucket).key(StoreKeys.check(key)));
        } catch (SdkException e) {
            throw new IOException("The bucket did not delete a file.", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
