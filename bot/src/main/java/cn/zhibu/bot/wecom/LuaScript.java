package cn.zhibu.bot.wecom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Scripts for Redis lie beside the classes that run them. */
final class LuaScript {

    private LuaScript() {}

    static String read(String name) {
        try (InputStream in = Objects.requireNonNull(LuaScript.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The script " + name + " cannot be read.", e);
        }
    }
}
