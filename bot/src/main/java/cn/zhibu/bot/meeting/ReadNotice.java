package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Draft;
import cn.zhibu.domain.language.NoticeText;
import cn.zhibu.domain.language.When;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads dates, place and topic; a date that cannot be is refused with what was understood. */
@Component
final class ReadNotice {

    private static final Pattern SPOKEN_LABEL =
            Pattern.compile("^(时间|地点|主题)(?:改|换)?(?:[为成到])?[\\s:：]+|^(时间|地点|主题)(?:改|换)[为成到]?");

    private final Wording wording;

    ReadNotice(Wording wording) {
        this.wording = wording;
    }

    /** @param then what to do with what was read */
    Answer read(Caller caller, String said, Function<Draft, Answer> then) {
        NoticeText.Reading reading = NoticeText.parse(labelled(said), Beijing.dateTime(caller.at()));
        if (reading instanceof NoticeText.Read read) {
            return then.apply(read.draft());
        }
        return refused(((NoticeText.Refused) reading).refusal());
    }

    /** {@code 地点改为二楼} as {@code 地点：二楼}. */
    static String labelled(String said) {
        return SPOKEN_LABEL.matcher(said.strip()).replaceFirst(found -> {
            String label = found.group(1) == null ? found.group(2) : found.group(1);
            return label + "：";
        });
    }

    private Answer refused(When refusal) {
        if (refusal instanceof When.Past past) {
            return Answer.say(wording.say("meeting.past-read", "read", past.read(), "date", Beijing.day(past.date())));
        }
        When.Impossible impossible = (When.Impossible) refusal;
        String why = switch (impossible.problem()) {
            case NO_SUCH_DATE -> wording.say("meeting.no-such-date");
            case NO_SUCH_TIME -> wording.say("meeting.no-such-time");
            case WRONG_WEEKDAY -> wording.say("meeting.wrong-weekday");
            case END_BEFORE_START -> wording.say("meeting.end-before-start");
        };
        return Answer.say(wording.say("meeting.impossible", "read", impossible.read(), "why", why));
    }
}
