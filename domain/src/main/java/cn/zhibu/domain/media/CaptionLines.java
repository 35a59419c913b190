package cn.zhibu.domain.media;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cues of WebVTT and of SRT: both are a line of times with lines of words under it, and all else in them is left out. */
final class CaptionLines {

    private static final String ARROW = "-->";
    private static final String TIME = "(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,3})";
    private static final Pattern TIMES = Pattern.compile("\\s*" + TIME + "\\s*-->\\s*" + TIME + "(?:\\s+(.*))?");
    private static final Pattern SETTING = Pattern.compile("(?:align|line|position|size|vertical):[A-Za-z0-9%.,-]+");
    private static final Pattern SPEAKER = Pattern.compile("<v(?:\\.[^ <>]*)? ([^<>]+)>");
    private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z0-9][^<>]*>|\\{\\\\[^{}]*}");

    private final List<String> lines;
    private final List<Cue> cues = new ArrayList<>();
    private int at;

    private CaptionLines(String text) {
        this.lines = text.lines().toList();
    }

    static Captions read(String text) {
        return new CaptionLines(text).read();
    }

    private Captions read() {
        while (at < lines.size()) {
            String line = lines.get(at++);
            if (line.contains(ARROW)) {
                Matcher times = TIMES.matcher(line);
                if (!times.matches() || millis(times, 5) <= millis(times, 1)) {
                    return new Captions.Unreadable(Captions.Fault.TIMES, at);
                }
                cue(times);
            }
        }
        cues.sort(Comparator.comparingLong(Cue::start));
        return cues.isEmpty() ? new Captions.Unreadable(Captions.Fault.NONE, 0) : new Captions.Read(cues);
    }

    private void cue(Matcher times) {
        List<String> words = new ArrayList<>();
        while (at < lines.size() && !lines.get(at).isBlank() && !lines.get(at).contains(ARROW)) {
            words.add(lines.get(at++));
        }
        // where the blank line was forgotten, the number of the next cue is no word of this one
        boolean crowded = at < lines.size() && lines.get(at).contains(ARROW) && !words.isEmpty();
        if (crowded && words.get(words.size() - 1).strip().matches("\\d+")) {
            words.remove(words.size() - 1);
        }
        String said = plain(String.join("\n", words));
        if (!said.isEmpty()) {
            cues.add(new Cue(millis(times, 1), millis(times, 5), settings(times.group(9)), said));
        }
    }

    private static String plain(String words) {
        String spoken = SPEAKER.matcher(words).replaceAll("$1：");
        return MARKUP.matcher(spoken)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .strip();
    }

    private static String settings(@Nullable String written) {
        return written == null
                ? ""
                : String.join(
                        " ",
                        SETTING.matcher(written)
                                .results()
                                .map(MatchResult::group)
                                .toList());
    }

    /** Of the four groups from that one on; hours may be missing. */
    private static long millis(Matcher times, int first) {
        String hours = times.group(first);
        long seconds = (hours == null ? 0 : Long.parseLong(hours)) * 3600
                + Long.parseLong(times.group(first + 1)) * 60
                + Long.parseLong(times.group(first + 2));
        String fraction = (times.group(first + 3) + "00").substring(0, 3);
        return seconds * 1000 + Long.parseLong(fraction);
    }
}
