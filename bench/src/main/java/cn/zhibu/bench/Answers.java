package cn.zhibu.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Finds the end of an HTTP answer with a Content-Length, byte by byte. */
final class Answers {

    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);
    private static final int STATUS_AT = 9;

    private Answers() {}

    /** @throws IllegalStateException when the answer is not 200 */
    static boolean whole(ByteBuffer answer) {
        int head = endOfHead(answer);
        if (head < 0) {
            return false;
        }
        if (answer.get(STATUS_AT) != '2') {
            throw new IllegalStateException("The server answered with a status other than 200.");
        }
        return answer.position() >= head + length(answer, head);
    }

    private static int endOfHead(ByteBuffer answer) {
        for (int i = 3; i < answer.position(); i++) {
            if (answer.get(i) == '\n' && answer.get(i - 2) == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private static int length(ByteBuffer answer, int head) {
        for (int line = 0; line < head - LENGTH.length; line++) {
            if (answer.get(line) == '\n' && matches(answer, line + 1)) {
                return number(answer, line + 1 + LENGTH.length);
            }
        }
        return 0;
    }

    private static boolean matches(ByteBuffer answer, int at) {
        for (int i = 0; i < LENGTH.length; i++) {
            if ((answer.get(at + i) | 0x20) != (LENGTH[i] | 0x20)) {
                return false;
            }
        }
        return true;
    }

    private static int number(ByteBuffer answer, int from) {
        int number = 0;
        for (int i = from; answer.get(i) != '\r'; i++) {
            number = answer.get(i) == ' ' ? number : number * 10 + answer.get(i) - '0';
        }
        return number;
    }
}
