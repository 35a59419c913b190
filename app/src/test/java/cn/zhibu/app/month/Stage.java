package cn.zhibu.app.month;

import cn.zhibu.app.theatre.Theatre;
import cn.zhibu.sandbox.chat.Bubble;
import cn.zhibu.sandbox.phone.Exchange;
import cn.zhibu.sandbox.phone.Phone;
import cn.zhibu.scheduler.Playback;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plays acts at their minute and writes down what everybody's phone shows. */
final class Stage {

    private static final Pattern CODE = Pattern.compile("签到码：(\\d{4})");

    private final Theatre theatre;
    private final Recorder recorder;
    private final Set<Act> acts = new HashSet<>();

    Stage(Theatre theatre, Recorder recorder) {
        this.theatre = theatre;
        this.recorder = recorder;
    }

    /** Somebody did something at that moment. */
    record Act(Instant at, String userid) {}

    Set<Act> acts() {
        return Set.copyOf(acts);
    }

    void at(String date, String time) {
        settle();
        Instant now = now();
        theatre.bean(Playback.class).play(now, Theatre.beijing(date, time), this::move);
        settle();
    }

    /** Nobody's message may leave after its minute because the clock has moved on. */
    private void move(Instant moment) {
        settle();
        theatre.sandbox().clock().set(moment);
    }

    String say(String userid, String words) {
        recorder.did(now(), userid, words);
        return answered(userid, phone(userid).say(words));
    }

    void tap(String userid, String caption) {
        recorder.did(now(), userid, "[" + caption + "]");
        answered(userid, phone(userid).tap(caption));
    }

    /** The button on the oldest card with these words that still shows it. */
    void tapOld(String userid, String caption, String words) {
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
        recorder.did(now(), userid, "[" + caption + "]（" + Recorder.STAMP.format(card.at()) + " 的卡片）");
        answered(userid, phone(userid).tap(card.id(), key));
    }

    /** Asked for by the secretary, said in the room. */
    String code(String secretary) {
        Matcher code = CODE.matcher(say(secretary, "签到码"));
        if (!code.find()) {
            throw new IllegalStateException(secretary + " got no code.");
        }
        return code.group(1);
    }

    private String answered(String userid, Exchange exchange) {
        Bubble reply = exchange.reply();
        acts.add(new Act(now(), userid));
        recorder.answered(reply);
        settle();
        return exchange.replyText();
    }

    private void settle() {
        theatre.settle();
        recorder.look();
    }

    private Instant now() {
        return theatre.sandbox().clock().instant();
    }

    private Phone phone(String userid) {
        return theatre.phone(userid);
    }
}
