package cn.zhibu.sandbox;

import cn.zhibu.sandbox.directory.Directory;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Runs the sandbox alone with the sample directory; see {@link SandboxSettings#fromEnvironment} for the variables. */
public final class Main {
    private Main() {}

    /** Starts and stays until the process is ended. */
    public static void main(String[] args) throws InterruptedException {
        SandboxSettings settings;
        try {
            settings = SandboxSettings.fromEnvironment(System.getenv());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        try (Sandbox sandbox = Sandbox.start(settings, Directory.sample(), SandboxClock.system())) {
            sandbox.opening(List.of("zhangsan", "lijianguo", "wangjiangshi"));
            System.out.printf("Phones and control panel: %s/%n", sandbox.url());
            System.out.printf(
                    "Start the bot with WECOM_API_URL=%s, then POST {\"url\":\"http://.../wecom/callback\"} to %s/_control/callback-url%n",
                    sandbox.url(), sandbox.url());
            new CountDownLatch(1).await();
        }
    }
}
