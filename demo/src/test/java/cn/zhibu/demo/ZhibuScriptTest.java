package cn.zhibu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./zhibu} itself, with a PATH that has only what the test put there. */
class ZhibuScriptTest {

    private static final Path SCRIPT = Path.of("../zhibu").toAbsolutePath().normalize();
    private static final List<String> TOOLS =
            List.of("bash", "cat", "dirname", "find", "head", "ls", "mkdir", "readlink", "sed", "uname");

    @TempDir
    Path programs;

    @Test
    void without_a_jdk_a_debian_user_gets_the_command_to_install_one() throws Exception {
        program("id", "echo 1000");
        program("apt-get", "exit 9");

        Outcome outcome = zhibu("demo");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.said())
                .contains("Missing: a JDK of 17 or newer")
                .contains("sudo apt-get install -y --no-install-recommends openjdk-17-jdk-headless");
    }

    @Test
    void without_a_jdk_a_fedora_user_gets_the_command_of_that_system() throws Exception {
        program("id", "echo 1000");
        program("dnf", "exit 9");

        Outcome outcome = zhibu("test");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.said()).contains("sudo dnf install -y java-latest-openjdk-devel");
    }

    @Test
    void root_on_debian_installs_and_an_old_jdk_is_not_taken() throws Exception {
        program("id", "echo 0");
        program("apt-cache", "exit 0");
        program("apt-get", "echo \"apt-get $*\" >&2");
        program("javac", "exit 9");
        program("java", "echo 'openjdk version \"11.0.2\"' >&2");

        Outcome outcome = zhibu("demo");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.said())
                .contains("apt-get install -y -qq --no-install-recommends openjdk-17-jdk-headless")
                .contains("set JAVA_HOME to a JDK of 17 or newer");
    }

    @Test
    void the_help_names_every_command() throws Exception {
        Outcome outcome = zhibu("help");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.said()).contains("./zhibu demo", "./zhibu test ", "./zhibu torture", "./zhibu doctor");
    }

    @Test
    void the_doctor_reads_a_file_of_settings_without_running_it() throws Exception {
        Path home = Files.createDirectories(programs.resolve("jdk/bin"));
        Files.writeString(programs.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
        executable(home.resolve("javac"), "exit 9");
        executable(home.resolve("java"), "echo \"$WECOM_CORP_ID|$WECOM_SECRET|${*: -1}\"");
        Path jar = Files.createFile(programs.resolve("zhibu.jar"));
        Path settings = Files.writeString(
                programs.resolve("zhibu.env"),
                "# WECOM_CORP_ID=other\nWECOM_CORP_ID=\"ww1\"\nWECOM_SECRET=$(echo > " + programs + "/run)=a b\n");

        Outcome outcome = zhibu(Map.of("ZHIBU_JAR", jar.toString()), "doctor", settings.toString());

        assertThat(outcome.said().strip()).isEqualTo("ww1|$(echo > " + programs + "/run)=a b|doctor");
        assertThat(programs.resolve("run")).doesNotExist();
    }

    @Test
    void torture_needs_a_jdk_as_well() throws Exception {
        program("id", "echo 1000");
        program("apt-get", "exit 9");

        Outcome outcome = zhibu("torture");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.said()).contains("Missing: a JDK of 17 or newer");
    }

    private Outcome zhibu(String command) throws IOException, InterruptedException {
        return zhibu(Map.of(), command, programs.toString());
    }

    private Outcome zhibu(Map<String, String> more, String command, String argument)
            throws IOException, InterruptedException {
        for (String tool : TOOLS) {
            Path real = Files.exists(Path.of("/bin", tool)) ? Path.of("/bin", tool) : Path.of("/usr/bin", tool);
            Files.createSymbolicLink(programs.resolve(tool), real);
        }
        ProcessBuilder builder = new ProcessBuilder(
                        programs.resolve("bash").toString(), SCRIPT.toString(), command, argument)
                .redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", programs.toString(), "JDK_FOLDERS", programs.toString()));
        builder.environment().putAll(more);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }

    private void program(String name, String body) throws IOException {
        executable(programs.resolve(name), body);
    }

    private static void executable(Path path, String body) throws IOException {
        Path file = Files.writeString(path, "#!/usr/bin/env bash\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Outcome(int code, String said) {}
}
