package cn.zhibu.bot.settings;

/** How much is measured: {@code STRICT} scores nobody, {@code STANDARD} adds points and lists. */
public enum Profile {
    STRICT,
    STANDARD
}
