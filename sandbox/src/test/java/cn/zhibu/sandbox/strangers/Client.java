package cn.zhibu.sandbox.strangers;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.zhibu.sandbox.Sandbox;
import cn.zhibu.sandbox.SandboxClock;
import cn.zhibu.sandbox.SandboxSettings;
import cn.zhibu.sandbox.directory.Directory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import me.chanjar.weixin.common.error.WxErrorException;
import me.chanjar.weixin.cp.api.WxCpService;
import me.chanjar.weixin.cp.api.impl.WxCpServiceImpl;
import me.chanjar.weixin.cp.config.impl.WxCpDefaultConfigImpl;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** WxJava's client, told nothing but another base address. */
final class Client implements AutoCloseable {
    final Sandbox sandbox = Sandbox.start(SandboxSettings.sample(), Directory.sample(), SandboxClock.system());
    final WxCpService api = service(
            sandbox.platform().settings().agentId(),
            sandbox.platform().settings().secret());

    WxCpService service(int agentId, String secret) {
        SandboxSettings settings = sandbox.platform().settings();
        WxCpDefaultConfigImpl config = new WxCpDefaultConfigImpl();
        config.setCorpId(settings.corpId());
        config.setCorpSecret(secret);
        config.setAgentId(agentId);
        config.setToken(settings.token());
        config.setAesKey(settings.aesKey());
        config.setBaseApiUrl(sandbox.url().toString());
        WxCpServiceImpl service = new WxCpServiceImpl();
        service.setWxCpConfigStorage(config);
        return service;
    }

    /** The number the call was refused with. */
    static int refusal(ThrowingCallable call) {
        return catchThrowableOfType(WxErrorException.class, call).getError().getErrorCode();
    }

    static Path file(Path folder, String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};
    }

    static byte[] amr() {
        return "#!AMR\n0123456789".getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
