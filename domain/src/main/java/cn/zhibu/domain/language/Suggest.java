package cn.zhibu.domain.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Up to three commands that an unknown message may have meant: by spelling (edit distance in which characters of the
 * same sound are near), by shared characters and pairs of them, and by what people call things.
 */
public final class Suggest {
    private static final int AT_MOST = 3;
    private static final double LEAST = 0.3;
    private static final double SAME_SOUND = 0.25;
    private static final int LONGEST_TYPED = 40;

    private record Scored(String word, double score) {}

    private final List<Candidate> candidates;

    public Suggest(Collection<Candidate> candidates) {
        this.candidates = List.copyOf(candidates);
    }

    /** Best first, each once; empty when nothing is near. */
    public List<String> forUnknown(String typed) {
        String folded = Fold.of(typed).text();
        String text = folded.substring(0, Math.min(folded.length(), LONGEST_TYPED));
        return candidates.stream()
                .map(candidate -> new Scored(candidate.word(), score(text, candidate)))
                .filter(scored -> scored.score() >= LEAST)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .map(Scored::word)
                .distinct()
                .limit(AT_MOST)
                .toList();
    }

    private static double score(String text, Candidate candidate) {
        double meant = Synonyms.score(text, candidate.word());
        // a slip in the caption itself tells more than one in another name of the command
        double best = likeness(text, candidate.word());
        for (String alias : candidate.aliases()) {
            best = Math.max(best, 0.95 * likeness(text, alias));
        }
        return Math.max(best, 0.9 * meant) + 0.1 * Math.min(best, meant);
    }

    private static double likeness(String text, String word) {
        if (text.isEmpty() || word.isEmpty()) {
            return 0;
        }
        double spelling = 1 - distance(text, word) / Math.max(text.length(), word.length());
        double mixed = 0.6 * spelling + 0.2 * shared(text, word, 1) + 0.2 * shared(text, word, 2);
        return Math.max(Math.max(mixed, contained(text, word)), 0.9 * spelling);
    }

    /** A command inside a longer sentence, or the beginning of one. */
    private static double contained(String text, String word) {
        if (word.length() >= 2 && text.contains(word)) {
            return 0.75 + 0.02 * word.length();
        }
        return text.length() >= 2 && word.contains(text) ? (word.startsWith(text) ? 0.9 : 0.7) : 0;
    }

    private static double shared(String a, String b, int length) {
        List<String> left = grams(a, length);
        List<String> right = grams(b, length);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        long both = left.stream().filter(right::contains).distinct().count();
        return 2.0 * both / (left.size() + right.size());
    }

    private static List<String> grams(String text, int length) {
        return IntStream.rangeClosed(0, text.length() - length)
                .mapToObj(at -> text.substring(at, at + length))
                .distinct()
                .collect(Collectors.toList());
    }

    private static double distance(String a, String b) {
        double[] row = IntStream.rangeClosed(0, b.length()).asDoubleStream().toArray();
        for (int i = 1; i <= a.length(); i++) {
            double diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                double changed = diagonal + cost(a.charAt(i - 1), b.charAt(j - 1));
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private static double cost(char a, char b) {
        if (a == b) {
            return 0;
        }
        return Homophones.alike(a, b) ? SAME_SOUND : 1;
    }
}
