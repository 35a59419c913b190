package cn.zhibu.domain.language;

/**
 * A word that the bot understands.
 *
 * @param word a caption or one of its other names
 * @param takes what may be glued to it without a blank
 */
public record CommandWord(String word, Takes takes) {
    /** What may follow a command word directly. */
    public enum Takes {
        /** Nothing: {@code 参加不了} is not {@code 参加}. */
        NOTHING,
        /** Numbers or their words: {@code 同意1}, {@code 签到1234}, {@code 到除3外}. */
        NUMBERS,
        /** Anything: {@code 代张三参加}, {@code 通知12月1日…}. */
        TEXT
    }
}
