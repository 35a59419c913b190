package cn.zhibu.sandbox.phone;

/** Something a member cannot do on this phone now; the message is Chinese where a person did it and reads it in the chat. */
public final class RefusedAct extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong, as a sentence. */
    public RefusedAct(String message) {
        super(message);
    }
}
