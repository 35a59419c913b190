package cn.zhibu.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The production service: settings from the environment, PostgreSQL, Redis and WeCom outside. */
@SpringBootApplication(scanBasePackages = "cn.zhibu")
public class Application {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
