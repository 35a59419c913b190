package cn.zhibu.engines;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** PostgreSQL refuses to run as root; this lends it another user without needing an account on the machine. */
enum Unprivileged {
    PLAIN_USER(""),
    ROOT_IN_USER_NAMESPACE("unshare -U --"),
    // a container or chroot forbids namespaces; the capability lets nobody through root's closed home to the data
    // folder
    ROOT_AS_NOBODY("setpriv --reuid=65534 --regid=65534 --clear-groups"
            + " --inh-caps=+dac_override --ambient-caps=+dac_override --");

    private final String prefix;

    Unprivileged(String prefix) {
        this.prefix = prefix;
    }

    static Unprivileged detect() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return PLAIN_USER;
        }
        for (Unprivileged way : List.of(ROOT_IN_USER_NAMESPACE, ROOT_AS_NOBODY)) {
            if (Command.succeeds(way.command("true"))) {
                return way;
            }
        }
        throw new EngineException(
                "PostgreSQL does not run as root, and neither unshare nor setpriv works here: run as an ordinary user.");
    }

    List<String> command(String... words) {
        List<String> all = new ArrayList<>();
        if (!prefix.isEmpty()) {
            all.addAll(Arrays.asList(prefix.split(" ", -1)));
        }
        all.addAll(Arrays.asList(words));
        return all;
    }

    /** Root's home is closed to nobody; elsewhere the folder can stay where the user wants it. */
    boolean needsOpenFolders() {
        return this == ROOT_AS_NOBODY;
    }

    void own(Path folder) {
        if (this == ROOT_AS_NOBODY) {
            Command.run(List.of("chown", "-R", "65534:65534", folder.toString()));
        }
    }
}
