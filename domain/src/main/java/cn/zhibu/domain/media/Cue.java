package cn.zhibu.domain.media;

/**
 * Some words of captions and when they are shown, in milliseconds of the film.
 *
 * @param settings where they stand, as WebVTT writes it; may be empty
 * @param words plain, lines apart by {@code \n}
 */
record Cue(long start, long end, String settings, String words) {

    /** As WebVTT (w3.org/TR/webvtt1), with nothing in the words that could be markup. */
    String vtt() {
        String times = time(start) + " --> " + time(end) + (settings.isEmpty() ? "" : " " + settings);
        String plain = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return times + "\n" + plain + "\n\n";
    }

    private static String time(long millis) {
        long seconds = millis / 1000;
        return "%02d:%02d:%02d.%03d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60, millis % 1000);
    }
}
