package cn.zhibu.bot.settings;

/** The AES-256 key of encrypted fields, 32 bytes. */
public final class DataKey {

    private final byte[] bytes;

    DataKey(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "DataKey[***]";
    }
}
