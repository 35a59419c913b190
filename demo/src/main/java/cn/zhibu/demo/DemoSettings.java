package cn.zhibu.demo;

import cn.zhibu.engines.Engines;
import java.util.HashMap;
import java.util.Map;

/** What an operator sets by environment variables in production; a variable that is set wins over these. */
record DemoSettings(DemoPort port, DataFolder data, Engines engines) {

    Map<String, Object> properties() {
        Map<String, Object> all = new HashMap<>();
        all.put("SERVER_PORT", port.number());
        all.put("server.port", port.number());
        all.put("PUBLIC_URL", port.address());
        all.put("DATABASE_URL", engines.postgres().jdbcUrl());
        all.put("DATABASE_USER", engines.postgres().user());
        all.put("DATABASE_PASSWORD", engines.postgres().password());
        all.put("spring.datasource.url", engines.postgres().jdbcUrl());
        all.put("spring.datasource.username", engines.postgres().user());
        all.put("spring.datasource.password", engines.postgres().password());
        all.put("REDIS_URL", engines.redis().url());
        all.put("ZHIBU_DATA_KEY", data.dataKey());
        // the terminal is for the progress lines; what else the bot says is in the file
        all.put("logging.file.name", data.path().resolve("demo.log").toString());
        all.put("logging.threshold.console", "WARN");
        return all;
    }
}
