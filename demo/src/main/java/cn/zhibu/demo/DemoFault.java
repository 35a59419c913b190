package cn.zhibu.demo;

/** The demo cannot run here; the message says in one sentence why and what to do. */
final class DemoFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    DemoFault(String message) {
        super(message);
    }
}
