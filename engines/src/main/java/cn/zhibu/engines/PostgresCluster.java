package cn.zhibu.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The files of one PostgreSQL server and the programs that make and start it. */
final class PostgresCluster {

    static final String USER = "zhibu";

    private final PostgresOptions options;
    private final Unprivileged user;
    private final Path programs;

    PostgresCluster(PostgresOptions options, Unprivileged user, Path programs) {
        this.options = options;
        this.user = user;
        this.programs = programs;
    }

    Path data() {
        return options.folder().resolve("data");
    }

    private Path passwordFile() {
        return options.folder().resolve("password");
    }

    /** Makes the files at the first call; returns the password of {@link #USER}. */
    String init() {
        try {
            if (!Files.exists(data().resolve("PG_VERSION"))) {
                Files.writeString(passwordFile(), freshPassword());
                Files.setPosixFilePermissions(passwordFile(), PosixFilePermissions.fromString("rw-------"));
                user.own(options.folder());
                Command.run(initdb());
            }
            return Files.readString(passwordFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> initdb() {
        List<String> words = user.command(
                programs.resolve("bin/initdb").toString(),
                "--pgdata=" + data(),
                "--username=" + USER,
                "--pwfile=" + passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        if (options.throwAway()) {
            words.add("--no-sync");
        }
        return words;
    }

    void start(int port) {
        Command.run(user.command(
                programs.resolve("bin/pg_ctl").toString(),
                "start",
                "--wait",
                "--silent",
                "--pgdata=" + data(),
                "--log=" + options.folder().resolve("postgres.log"),
                "--options=" + String.join(" ", settings(port))));
    }

    private List<String> settings(int port) {
        List<String> settings = new ArrayList<>(List.of(
                "-c listen_addresses=127.0.0.1",
                "-c port=" + port,
                "-c unix_socket_directories=",
                "-c timezone=UTC",
                "-c log_timezone=UTC",
                "-c shared_buffers=32MB",
                "-c max_connections=200"));
        if (options.throwAway()) {
            settings.addAll(List.of("-c fsync=off", "-c full_page_writes=off"));
        }
        options.settings().forEach(setting -> settings.add("-c " + setting));
        return settings;
    }

    private static String freshPassword() {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
