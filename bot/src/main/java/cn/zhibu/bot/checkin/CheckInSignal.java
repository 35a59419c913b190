package cn.zhibu.bot.checkin;

import cn.zhibu.bot.callback.Inbound;
import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.checkin.Claim;
import cn.zhibu.mapper.attendance.Channel;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An event that is a check-in as most people do it: the button, 签到 with the code, or the four digits alone ({@code bare}). Other ways of
 * saying the same are found by the conversation.
 */
public record CheckInSignal(
        Inbound inbound, @Nullable Long meetingId, @Nullable String code, boolean bare) {

    private static final Pattern BUTTON = Pattern.compile(CheckInTap.ACTION + "/(\\d{1,18})");
    private static final Pattern WORDS = Pattern.compile("(签到|打卡|报到|到了|我到了)?[ :：]?(\\d{4})");

    /** Empty when the event is something else. */
    public static Optional<CheckInSignal> in(Inbound inbound) {
        if (inbound instanceof Inbound.Tap tap) {
            Matcher button = BUTTON.matcher(tap.eventKey());
            return button.matches()
                    ? Optional.of(new CheckInSignal(inbound, Long.valueOf(button.group(1)), null, false))
                    : Optional.empty();
        }
        if (inbound instanceof Inbound.Text text) {
            Matcher words = WORDS.matcher(text.content());
            return words.matches()
                    ? Optional.of(new CheckInSignal(inbound, null, words.group(2), words.group(1) == null))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    boolean tapped() {
        return meetingId != null;
    }

    Claim claim(long memberId) {
        Act act = Act.own(memberId, tapped() ? Channel.CARD : Channel.WORD, inbound.createdAt());
        return new Claim(act, meetingId, code);
    }
}
