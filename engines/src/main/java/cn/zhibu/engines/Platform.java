package cn.zhibu.engines;

import java.util.Locale;

/** The machines there are server binaries for: Linux and macOS, each on x86-64 and arm64. */
enum Platform {
    LINUX_AMD64("linux-x86_64"),
    LINUX_ARM64("linux-arm_64"),
    MACOS_AMD64("darwin-x86_64"),
    MACOS_ARM64("darwin-arm_64");

    private final String postgresName;

    Platform(String postgresName) {
        this.postgresName = postgresName;
    }

    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Platform of(String system, String processor) {
        String os = system.toLowerCase(Locale.ROOT);
        boolean arm = processor.equals("aarch64");
        if (!arm && !processor.equals("amd64") && !processor.equals("x86_64")) {
            throw unsupported(system, processor);
        }
        if (os.equals("linux")) {
            return arm ? LINUX_ARM64 : LINUX_AMD64;
        }
        if (os.startsWith("mac")) {
            return arm ? MACOS_ARM64 : MACOS_AMD64;
        }
        throw unsupported(system, processor);
    }

    String postgresArchive() {
        return "/postgres-" + postgresName + ".txz";
    }

    String folderName() {
        return postgresName;
    }

    private static EngineException unsupported(String system, String processor) {
        return new EngineException(
                "The embedded PostgreSQL and Redis run on Linux and macOS (x86-64, arm64), not on %s %s: use servers of your own."
                        .formatted(system, processor));
    }
}
