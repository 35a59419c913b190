package cn.zhibu.demo;

import cn.zhibu.engines.EngineException;
import java.nio.file.Path;

/** The program behind {@code ./zhibu demo}; its one argument is the data folder. */
final class Demo {

    private Demo() {}

    public static void main(String[] args) {
        Path folder = Path.of(args.length > 0 ? args[0] : ".zhibu/data").toAbsolutePath();
        try {
            new DemoStart(new Progress(System.out), System.getenv()).run(folder);
        } catch (DemoFault | EngineException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (RuntimeException e) {
            // the stand-in's threads would keep a half-started program alive
            System.err.println("The demo did not start: " + e.getMessage() + " More is in " + folder + "/demo.log.");
            System.exit(1);
        }
    }
}
