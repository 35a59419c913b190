package cn.zhibu.domain.confirm;

import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.wording.Wording;
import java.util.List;
import org.springframework.stereotype.Component;

/** The two cards on the way to a signed roll: the question after the meeting, and the preview that is signed. */
@Component
public final class ConfirmCardWords {

    private final FigureWords figures;
    private final Wording wording;

    ConfirmCardWords(FigureWords figures, Wording wording) {
        this.figures = figures;
        this.wording = wording;
    }

    /** Leads to the preview. */
    Content asking(String title, long meetingId, RollFigures roll) {
        String words = wording.say("confirm.ask-words", "title", title, "counts", figures.counts(roll));
        return card(wording.say("confirm.ask-title"), title, roll, "confirm/" + meetingId, words);
    }

    /** Signs the roll; {@code words} are the whole preview, for who does not use cards. */
    public Content signing(String title, long meetingId, RollFigures roll, String words) {
        return card(wording.say("confirm.sign-title"), title, roll, "sign/" + meetingId, words);
    }

    private static Content card(String caption, String title, RollFigures roll, String key, String words) {
        return new Content.Card(
                caption,
                title,
                List.of(
                        field("应到", roll.expected()),
                        field("实到", roll.present()),
                        field("请假", roll.leave()),
                        field("缺席", roll.absent().size()),
                        new Content.Field("到会率", roll.rate())),
                List.of(new Content.Button("确认到会", key)),
                null,
                words);
    }

    private static Content.Field field(String name, int people) {
        return new Content.Field(name, people + "人");
    }
}
