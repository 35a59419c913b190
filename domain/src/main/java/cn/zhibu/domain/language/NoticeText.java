package cn.zhibu.domain.language;

import cn.zhibu.domain.language.NoticeLabels.Label;
import cn.zhibu.domain.language.NoticeLabels.Labelled;
import cn.zhibu.domain.meeting.MeetingType;
import cn.zhibu.domain.text.Characters;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what follows {@code 通知}: one line in any order, labelled lines, or a whole pasted formal notice. */
public final class NoticeText {
    /** A draft, perhaps with fields missing, or what cannot be accepted. */
    public sealed interface Reading {}

    public record Read(Draft draft) implements Reading {}

    /** Refused: {@link When.Past} or {@link When.Impossible}. */
    public record Refused(When refusal) implements Reading {}

    private static final Pattern COMMAND = Pattern.compile("^(?:发布?|下)?通知[\\s:：,，]*");

    private final String original;
    private final String text;
    private final NoticeLabels labels;

    private NoticeText(String original) {
        this.original = original;
        this.text = Characters.halfWidth(original);
        this.labels = new NoticeLabels(text);
    }

    /** Reads a message, with or without {@code 通知} before it; {@code now} is Beijing time. */
    public static Reading parse(String typed, LocalDateTime now) {
        return new NoticeText(COMMAND.matcher(Characters.strip(typed)).replaceFirst("")).read(now);
    }

    private Reading read(LocalDateTime now) {
        Dates.Scan scan = scan(now);
        When when = scan.when();
        if (when instanceof When.Understood at) {
            return new Read(draft(new When.Partial(at.date(), at.start(), at.end(), ""), scan.spans()));
        }
        return when instanceof When.Partial partial ? new Read(draft(partial, scan.spans())) : new Refused(when);
    }

    private Draft draft(When.Partial when, List<Span> taken) {
        String dated = text;
        for (Span span : taken) {
            dated = span.takenFrom(dated);
        }
        String place = labelled(Label.PLACE, dated);
        String topic = labelled(Label.TOPIC, dated);
        String types = labelled(Label.TYPE, dated);
        String rest = dated;
        for (Labelled part : labels.parts()) {
            rest = part.whole().takenFrom(rest);
        }
        NoticeParts parts = parts(rest, place != null, topic != null);
        List<MeetingType> named = Stream.concat(
                        MeetingTypes.in(types == null ? "" : types).stream(), parts.types().stream())
                .distinct()
                .toList();
        return new Draft(
                named,
                when.date(),
                when.start(),
                when.end(),
                place == null ? parts.place() : place,
                topic == null ? parts.topic() : topic);
    }

    private NoticeParts parts(String rest, boolean placeKnown, boolean topicKnown) {
        boolean letter = text.indexOf('\n') >= 0 && placeKnown && topicKnown;
        return FormalNotice.of(rest, original)
                .orElseGet(() -> letter
                        ? new NoticeParts(FormalNotice.types(rest), null, null)
                        : FreeWords.of(rest, original, placeKnown));
    }

    /** A topic may speak of another date: the meeting's own is looked for outside of it first. */
    private Dates.Scan scan(LocalDateTime now) {
        String outside = text;
        for (Labelled part : labels.parts()) {
            if (part.label() != Label.TIME && part.label() != Label.PLACE) {
                outside = part.whole().takenFrom(outside);
            }
        }
        String labelledTime = labels.first(Label.TIME).map(this::alone).orElse(outside);
        Dates.Scan scan = Dates.scan(labelledTime, now);
        return scan.spans().size() < 2 ? fuller(scan, Dates.scan(text, now)) : scan;
    }

    private static Dates.Scan fuller(Dates.Scan narrow, Dates.Scan wide) {
        return wide.spans().size() > narrow.spans().size() ? wide : narrow;
    }

    private String alone(Labelled part) {
        Span value = part.value();
        String before = String.valueOf(Span.TAKEN).repeat(value.from());
        return before + value.in(text) + String.valueOf(Span.TAKEN).repeat(text.length() - value.to());
    }

    private @Nullable String labelled(Label label, String dated) {
        return labels.first(label)
                .map(part -> untaken(part.value(), dated))
                .filter(value -> !value.isEmpty())
                .orElse(null);
    }

    private String untaken(Span value, String dated) {
        StringBuilder kept = new StringBuilder();
        for (int at = value.from(); at < value.to(); at++) {
            kept.append(dated.charAt(at) == Span.TAKEN ? ' ' : original.charAt(at));
        }
        return kept.toString().strip().replaceAll("[，,、。；;]+$", "");
    }
}
