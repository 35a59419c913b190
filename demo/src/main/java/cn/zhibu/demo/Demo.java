package cn.zhibu.demo;

import cn.zhibu.engines.EngineException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The program behind {@code ./zhibu demo}; its first argument is the data folder. With {@code --rehearse} after it the program
 * plays a visitor's first minute and ends.
 */
final class Demo {

    private Demo() {}

    public static void main(String[] args) {
        Path folder = Path.of(args.length > 0 ? args[0] : ".zhibu/data").toAbsolutePath();
        try {
            ConfigurableApplicationContext bot = new DemoStart(new Progress(System.out), System.getenv()).run(folder);
            if (List.of(args).contains("--rehearse")) {
                new Rehearsal(bot.getEnvironment().getRequiredProperty("PUBLIC_URL")).play();
                System.exit(SpringApplication.exit(bot));
            }
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
