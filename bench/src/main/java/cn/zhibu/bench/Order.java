package cn.zhibu.bench;

/**
 * What the generator shall send.
 *
 * @param kind {@code floor}, {@code taps} or {@code words}
 * @param rate requests per second that fall due whether or not earlier ones are answered; 0 sends the next as soon as an answer is there
 * @param first the first person of {@code count} people
 */
record Order(Kind kind, int connections, int rate, int first, int count) {

    enum Kind {
        FLOOR,
        TAPS,
        WORDS
    }

    String line() {
        return kind + " " + connections + " " + rate + " " + first + " " + count;
    }

    static Order parse(String line) {
        String[] words = line.split(" ", -1);
        return new Order(
                Kind.valueOf(words[0]),
                Integer.parseInt(words[1]),
                Integer.parseInt(words[2]),
                Integer.parseInt(words[3]),
                Integer.parseInt(words[4]));
    }
}
