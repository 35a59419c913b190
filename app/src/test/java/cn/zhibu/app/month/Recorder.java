package cn.zhibu.app.month;

import cn.zhibu.app.theatre.Stage;
import cn.zhibu.app.theatre.Theatre;
import cn.zhibu.sandbox.chat.Bubble;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at all phones after each moment and writes down what is new. */
final class Recorder implements Stage.Audience {

    private final Theatre theatre;
    private final List<String> people;
    private final Diary diary = new Diary();
    private final Map<String, Long> seen = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();
    private final Set<Act> acts = new HashSet<>();

    Recorder(Theatre theatre, List<String> people) {
        this.theatre = theatre;
        this.people = people;
    }

    Diary diary() {
        return diary;
    }

    /** Somebody did something at that moment. */
    record Act(Instant at, String userid) {}

    Set<Act> acts() {
        return Set.copyOf(acts);
    }

    @Override
    public void did(Instant at, String userid, String words) {
        acts.add(new Act(at, userid));
        diary.add(new Line(at, userid, Line.Sort.DID, masked(words)));
    }

    @Override
    public void look(Stage stage) {
        people.forEach(userid -> look(stage, userid));
    }

    private void look(Stage stage, String userid) {
        List<Bubble> fresh = theatre.phone(userid).chat().after(seen.getOrDefault(userid, 0L), Duration.ZERO);
        fresh.forEach(bubble -> seen.merge(userid, bubble.seq(), Math::max));
        fresh.stream()
                .filter(bubble -> !bubble.mine())
                .sorted(order(stage))
                .forEach(bubble -> write(stage, userid, bubble));
    }

    /** What arrives in one instant comes by two ways at once; for the reader, and for each run, it has one order. */
    private Comparator<Bubble> order(Stage stage) {
        return Comparator.comparing((Bubble bubble) -> !shown.containsKey(bubble.id()))
                .thenComparing(Bubble::at)
                .thenComparing(bubble -> !stage.isAnswer(bubble))
                .thenComparing(bubble -> bubble.card() != null)
                .thenComparing(Bubble::text);
    }

    private void write(Stage stage, String userid, Bubble bubble) {
        String now = masked(bubble.text());
        String before = shown.put(bubble.id(), now);
        if (before == null) {
            Line.Sort sort = stage.isAnswer(bubble) ? Line.Sort.ANSWERED : Line.Sort.CAME;
            diary.add(new Line(bubble.at(), userid, sort, now));
        } else if (!before.equals(now)) {
            diary.add(new Line(theatre.sandbox().clock().instant(), userid, Line.Sort.CHANGED, changed(bubble)));
        }
    }

    /** A card that only got another caption is named by its first line. */
    private static String changed(Bubble bubble) {
        String words = masked(bubble.text());
        String caption = bubble.state().replaced();
        return caption == null ? words : "“" + words.lines().findFirst().orElse("") + "”的按钮变为：" + masked(caption);
    }

    private static String masked(String words) {
        return words.replaceAll("(签到码：|签到 )\\d{4}(?!\\d)", "$1****");
    }
}
