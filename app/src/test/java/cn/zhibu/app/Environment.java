package cn.zhibu.app;

import cn.zhibu.engines.EmbeddedPostgres;
import cn.zhibu.sandbox.Sandbox;
import cn.zhibu.sandbox.SandboxSettings;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What the service is told by its environment (product.md 5): the sandbox as its platform, a database and a Redis. */
public final class Environment {

    private Environment() {}

    /** Settings by their names; whoever needs another value puts it over the one that is here. */
    public static Map<String, String> of(
            Sandbox sandbox, SandboxSettings corp, EmbeddedPostgres postgres, String database, String redis) {
        Map<String, String> all = new TreeMap<>();
        all.put("WECOM_API_URL", sandbox.url().toString());
        all.put("WECOM_CORP_ID", corp.corpId());
        all.put("WECOM_AGENT_ID", Integer.toString(corp.agentId()));
        all.put("WECOM_SECRET", corp.secret());
        all.put("WECOM_CALLBACK_TOKEN", corp.token());
        all.put("WECOM_CALLBACK_AES_KEY", corp.aesKey());
        all.put("DATABASE_URL", database);
        all.put("DATABASE_USER", postgres.user());
        all.put("DATABASE_PASSWORD", postgres.password());
        all.put("REDIS_URL", redis);
        all.put("PUBLIC_URL", "https://zhibu.example.org");
        all.put("SERVER_PORT", "0");
        all.put("ZHIBU_MEDIA_DIR", Path.of("target", "media").toAbsolutePath().toString());
        all.put("ZHIBU_DATA_KEY", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        return all;
    }
}
