package cn.zhibu.bot.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibu.domain.media.MediaStore.Kept;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.gaul.s3proxy.AuthenticationType;
import org.gaul.s3proxy.S3Proxy;
import org.jclouds.ContextBuilder;
import org.jclouds.blobstore.BlobStore;
import org.jclouds.blobstore.BlobStoreContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against S3Proxy, which keeps its bucket in memory. */
class S3StoreIT {

    @TempDir
    private Path staging;

    private BlobStoreContext cloud;
    private S3Proxy proxy;

    @BeforeEach
    void start() throws Exception {
        cloud = ContextBuilder.newBuilder("transient").build(BlobStoreContext.class);
        BlobStore blobs = cloud.getBlobStore();
        blobs.createContainerInLocation(null, "films");
        proxy = S3Proxy.builder()
                .blobStore(blobs)
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "the-key", "the-secret")
                .build();
        proxy.start();
    }

    @AfterEach
    void stop() throws Exception {
        proxy.stop();
        cloud.close();
    }

    @Test
    void a_film_is_kept_read_in_parts_and_deleted() throws IOException {
        byte[] film = new byte[3_000_000];
        new Random(1).nextBytes(film);
        try (S3Store store = store("the-secret")) {
            Kept.Stored kept = (Kept.Stored) store.keep(new ByteArrayInputStream(film), film.length);
            assertThat(kept.bytes()).isEqualTo(film.length);
            try (InputStream part = store.open(kept.key(), 1_000_000, 500)) {
                assertThat(part.readAllBytes()).isEqualTo(Arrays.copyOfRange(film, 1_000_000, 1_000_500));
            }
            try (InputStream whole = store.open(kept.key(), 0, film.length)) {
                assertThat(whole.readAllBytes()).isEqualTo(film);
            }
            assertThat(store.keep(new ByteArrayInputStream(film), 1000)).isEqualTo(new Kept.TooLarge(1000));
            store.delete(kept.key());
            assertThatThrownBy(() -> store.open(kept.key(), 0, 1)).isInstanceOf(IOException.class);
        }
        assertThat(left()).isZero();
    }

    @Test
    void a_wrong_secret_keeps_nothing() throws IOException {
        try (S3Store store = store("another")) {
            assertThatThrownBy(() -> store.keep(new ByteArrayInputStream(new byte[10]), 10))
                    .isInstanceOf(IOException.class);
        }
        assertThat(left()).isZero();
    }

    private S3Store store(String secret) {
        URI address = URI.create("http://127.0.0.1:" + proxy.getPort());
        return new S3Store(new S3Settings(address, "us-east-1", "films", "the-key", secret), staging);
    }

    private long left() throws IOException {
        try (Stream<Path> files = Files.list(staging)) {
            return files.count();
        }
    }
}
