package cn.zhibu.demo;

import cn.zhibu.engines.Engines;
import cn.zhibu.sandbox.SandboxSettings;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** What an operator sets by environment variables in production; a variable that is set wins over these. */
record DemoSettings(DemoPort port, DataFolder data, Engines engines, SandboxSettings corp, URI platform) {

    Map<String, Object> properties() {
        Map<String, Object> all = new HashMap<>(servers());
        all.putAll(weCom());
        all.put("SERVER_PORT", port.number());
        all.put("server.port", port.number());
        all.put("PUBLIC_URL", port.address());
        all.put("ZHIBU_DATA_KEY", data.dataKey());
        all.put("ZHIBU_MEDIA_DIR", data.path().resolve("media").toString());
        // the terminal is for the progress lines; what else the bot says is in the file
        all.put("logging.file.name", data.path().resolve("demo.log").toString());
        all.put("logging.config", "classpath:demo-log.xml");
        return all;
    }

    private Map<String, Object> servers() {
        return Map.of(
                "DATABASE_URL", engines.postgres().jdbcUrl(),
                "DATABASE_USER", engines.postgres().user(),
                "DATABASE_PASSWORD", engines.postgres().password(),
                "spring.datasource.url", engines.postgres().jdbcUrl(),
                "spring.datasource.username", engines.postgres().user(),
                "spring.datasource.password", engines.postgres().password(),
                "spring.datasource.hikari.minimum-idle", 1,
                "REDIS_URL", engines.redis().url());
    }

    private Map<String, Object> weCom() {
        return Map.of(
                "WECOM_API_URL", platform.toString(),
                "WECOM_CORP_ID", corp.corpId(),
                "WECOM_AGENT_ID", Integer.toString(corp.agentId()),
                "WECOM_SECRET", corp.secret(),
                "WECOM_CALLBACK_TOKEN", corp.token(),
                "WECOM_CALLBACK_AES_KEY", corp.aesKey());
    }

    @Override
    public String toString() {
        return "DemoSettings[" + port.address() + "]";
    }
}
