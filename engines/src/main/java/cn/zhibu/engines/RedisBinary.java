package cn.zhibu.engines;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import redis.embedded.RedisExecProvider;

/** The Redis program from the class path, unpacked once per version. */
final class RedisBinary {

    private RedisBinary() {}

    static Path program(EngineCache cache, Platform platform) {
        String name = "redis-" + RedisExecProvider.redisVersion + "-" + platform.folderName();
        return cache.folder(name, RedisBinary::unpack).resolve("redis-server");
    }

    private static void unpack(Path target) throws IOException {
        File unpacked = RedisExecProvider.defaultProvider().get();
        Path program = target.resolve("redis-server");
        Files.copy(unpacked.toPath(), program);
        Files.delete(unpacked.toPath());
        if (!program.toFile().setExecutable(true, false)) {
            throw new IOException("Cannot make " + program + " executable.");
        }
    }
}
