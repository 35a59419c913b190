package cn.zhibu.domain.sheet;

/** A file that cannot be read as a table at all; the message is one sentence for the person who offered it. */
public final class SheetException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public SheetException(String sentence) {
        super(sentence);
    }

    SheetException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
