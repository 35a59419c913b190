package cn.zhibu.domain.backfill;

import cn.zhibu.domain.language.Dates;
import cn.zhibu.domain.language.Draft;
import cn.zhibu.domain.language.NoticeText;
import cn.zhibu.domain.language.When;
import cn.zhibu.domain.meeting.Plan;
import cn.zhibu.domain.time.Beijing;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what follows 补录: a notice as 通知 takes it, of a day that is over. */
public final class HeldPlan {

    private static final int LONGEST_TOPIC = 200;
    private static final int LONGEST_PLACE = 60;
    /** Seen from so far back, a day within the permitted span still lies ahead, as the reader of notices wants it. */
    private static final int BACK_MONTHS = 6;

    private HeldPlan() {}

    public sealed interface Reading {}

    public record Read(Plan plan) implements Reading {}

    /** What was {@code read} of date and time is not enough. */
    public record NoTime(String read) implements Reading {}

    public record NoPlaceOrTopic() implements Reading {}

    public record NotOver() implements Reading {}

    public record Impossible(String read) implements Reading {}

    public static Reading parse(String typed, long orgId, Instant now) {
        LocalDateTime local = Beijing.dateTime(now);
        When when = Dates.read(typed, local);
        if (when instanceof When.Impossible impossible) {
            return new Impossible(impossible.read());
        } else if (when instanceof When.Understood) {
            return new NotOver();
        } else if (when instanceof When.Partial partial) {
            return new NoTime(partial.read());
        }
        When.Past past = (When.Past) when;
        LocalTime start = past.start();
        if (start == null) {
            return new NoTime(past.read());
        }
        return NoticeText.parse(typed, local.minusMonths(BACK_MONTHS)) instanceof NoticeText.Read read
                ? plan(orgId, past, start, read.draft())
                : new NoPlaceOrTopic();
    }

    private static Reading plan(long orgId, When.Past past, LocalTime start, Draft draft) {
        String place = draft.place();
        String topic = draft.topic();
        if (place == null || topic == null) {
            return new NoPlaceOrTopic();
        }
        return new Read(new Plan(
                orgId,
                null,
                draft.types(),
                shortened(topic, LONGEST_TOPIC),
                shortened(place, LONGEST_PLACE),
                Beijing.at(past.date(), start),
                Beijing.at(past.date(), end(past.end(), start, draft))));
    }

    private static LocalTime end(@Nullable LocalTime said, LocalTime start, Draft draft) {
        if (said != null) {
            return said;
        }
        return Objects.requireNonNull(
                new Draft(draft.types(), draft.date(), start, null, null, null).endOrUsual(), "there is a start");
    }

    private static String shortened(String words, int longest) {
        return words.length() > longest ? words.substring(0, longest) : words;
    }
}
