package cn.zhibu.domain.language;

/** Where in a text something was read. */
record Span(int from, int to) {
    /** Stands in a text for what was read already and taken out; positions stay. */
    static final char TAKEN = '\u0001';

    String in(String text) {
        return text.substring(from, to);
    }

    String takenFrom(String text) {
        return text.substring(0, from) + String.valueOf(TAKEN).repeat(to - from) + text.substring(to);
    }
}
