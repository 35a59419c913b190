package cn.zhibu.sandbox.bench;

import cn.zhibu.sandbox.Sandbox;
import cn.zhibu.sandbox.SandboxClock;
import cn.zhibu.sandbox.SandboxSettings;
import cn.zhibu.sandbox.Tuning;
import cn.zhibu.sandbox.directory.Directory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The process that is measured: a sandbox whose rates are off, told by lines on its standard input what to send. */
final class Host {
    private Host() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Sandbox sandbox = Sandbox.start(SandboxSettings.sample(), Directory.sample(), SandboxClock.system());
        sandbox.tuning(Tuning.DEFAULT.withMemberRate(false).withApiRate(false));
        System.out.println(sandbox.port());
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ", -1);
            sandbox.callbackUrl(URI.create(words[0]));
            burst(sandbox, Integer.parseInt(words[1]), Integer.parseInt(words[2]));
            System.out.println("done");
        }
    }

    private static void burst(Sandbox sandbox, int count, int parallel) throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(parallel);
        for (int i = 0; i < count; i++) {
            String userid = i % 2 == 0 ? "zhangsan" : "lijianguo";
            pool.execute(() -> sandbox.phone(userid).say("帮助"));
        }
        pool.shutdown();
        pool.awaitTermination(5, TimeUnit.MINUTES);
    }
}
