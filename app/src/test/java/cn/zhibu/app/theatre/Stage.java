package cn.zhibu.app.theatre;

import cn.zhibu.sandbox.chat.Bubble;
import cn.zhibu.sandbox.phone.Exchange;
import cn.zhibu.sandbox.phone.Phone;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people do on their phones, and the time that passes between; when an act returns, all that it caused has arrived. */
public final class Stage {

    private static final Pattern CODE = Pattern.compile("签到码：(\\d{4})");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.SIMPLIFIED_CHINESE).withZone(ZoneId.of("Asia/Shanghai"));

    private final Theatre theatre;
    private final Audience audience;
    private final Set<String> answers = new HashSet<>();

    public Stage(Theatre theatre) {
        this(theatre, new Audience() {});
    }

    public Stage(Theatre theatre, Audience audience) {
        this.theatre = theatre;
        this.audience = audience;
    }

    /** Who watches; nobody needs to. */
    public interface Audience {

        default void did(Instant at, String userid, String words) {}

        /** Everything has arrived. */
        default void look(Stage stage) {}
    }

    /** Moves the clock and plays what falls due on the way; nobody's message leaves after its minute because the clock has moved on. */
    public void at(String date, String time) {
        play(Theatre.beijing(date, time));
    }

    public void advance(Duration duration) {
        play(now().plus(duration));
    }

    private void play(Instant target) {
        settle();
        theatre.play(target, moment -> {
            settle();
            theatre.sandbox().clock().set(moment);
        });
        settle();
    }

    public Exchange say(Phone phone, String words) {
        return answered(phone.say(words));
    }

    public Exchange tap(Phone phone, String caption) {
        return answered(phone.tap(caption));
    }

    public Exchange say(String userid, String words) {
        audience.did(now(), userid, words);
        return say(phone(userid), words);
    }

    public Exchange tap(String userid, String caption) {
        audience.did(now(), userid, "[" + caption + "]");
        return tap(phone(userid), caption);
    }

    /** The button on the oldest card with these words that still shows it. */
    public Exchange tapOld(String userid, String caption, String words) {
        Bubble card = phone(userid).bubbles().stream()
                .filter(bubble -> bubble.live()
                        && bubble.text().contains(words)
                        && bubble.text().contains("[" + caption + "]"))
                .findFirst()
                .orElseThrow();
        String key = card.card()
                .path("button_list")
                .valueStream()
                .filter(button -> button.path("text").asString().equals(caption))
                .findFirst()
                .orElseThrow()
                .path("key")
                .asString();
        audience.did(now(), userid, "[" + caption + "]（" + STAMP.format(card.at()) + " 的卡片）");
        return answered(phone(userid).tap(card.id(), key));
    }

    /** Asked for by the secretary, said in the room. */
    public String code(String secretary) {
        Matcher code = CODE.matcher(say(secretary, "签到码").replyText());
        if (!code.find()) {
            throw new IllegalStateException(secretary + " got no code.");
        }
        return code.group(1);
    }

    /** Whether it is the answer to an act; all else the app has sent of itself. */
    public boolean isAnswer(Bubble bubble) {
        return answers.contains(bubble.id());
    }

    /** The newest thing the app has sent of itself; which of it and an answer comes first is a matter of luck. */
    public String newest(Phone phone) {
        List<String> sent = phone.bubbles().stream()
                .filter(bubble -> !bubble.mine() && bubble.dropped() == null && !isAnswer(bubble))
                .map(Bubble::text)
                .toList();
        return sent.isEmpty() ? "" : sent.get(sent.size() - 1);
    }

    private Exchange answered(Exchange exchange) {
        Bubble reply = exchange.reply();
        if (reply != null) {
            answers.add(reply.id());
        }
        settle();
        return exchange;
    }

    public void settle() {
        theatre.settle();
        audience.look(this);
    }

    private Instant now() {
        return theatre.sandbox().clock().instant();
    }

    private Phone phone(String userid) {
        return theatre.phone(userid);
    }
}
