package cn.zhibu.app;

import cn.zhibu.app.doctor.DoctorCommand;
import cn.zhibu.bot.settings.CannotStart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The production service: settings from the environment, PostgreSQL, Redis and WeCom outside. */
@SpringBootApplication(scanBasePackages = "cn.zhibu")
public class Application {

    /** Exit code when settings, database or secret stop the start. */
    static final int CANNOT_START = 2;

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(DoctorCommand.WORD)) {
            System.exit(DoctorCommand.run(args));
        }
        try {
            application().run(args);
        } catch (CannotStart e) {
            // told already, one sentence per line
            System.exit(CANNOT_START);
        }
    }

    /** The service with its checks before the start; the demo adds what it brings along. */
    public static SpringApplication application() {
        SpringApplication application = new SpringApplication(Application.class);
        application.addInitializers(context -> new StartCheck(context.getEnvironment()).run());
        return application;
    }
}
