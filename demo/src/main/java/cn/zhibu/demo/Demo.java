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
        }
    }
}
