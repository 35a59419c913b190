package cn.zhibu.domain.dues;

import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.dues.DuesMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/** The question of the dues day. */
@Component
final class DuesCard {

    private final DuesSettings settings;
    private final PayInvitation invitation;
    private final Wording wording;

    DuesCard(DuesSettings settings, PayInvitation invitation, Wording wording) {
        this.settings = settings;
        this.invitation = invitation;
        this.wording = wording;
    }

    Content ask(DuesMonth month) {
        return card(month, "dues.card-title", "dues.card-words");
    }

    /** As text: who did not answer a card may not see cards. */
    Content remind(DuesMonth month) {
        return new Content.Text(words(month, "dues.remind-words"));
    }

    private Content card(DuesMonth month, String title, String words) {
        long subject = DuesOccasions.subject(month.duesMonth());
        return new Content.Card(
                wording.say(title, "month", DuesOccasions.worded(month.duesMonth())),
                wording.say("dues.card-subtitle"),
                List.of(
                        new Content.Field(wording.say("dues.card-day"), Beijing.day(month.dueOn())),
                        new Content.Field(wording.say("dues.card-amount"), wording.say("dues.card-hidden"))),
                List.of(
                        new Content.Button(wording.say("dues.button-paid"), "dues-paid/" + subject),
                        new Content.Button(wording.say("dues.button-behalf"), "dues-behalf/" + subject),
                        new Content.Button(wording.say("dues.button-question"), "dues-question/" + subject),
                        new Content.Button(wording.say("dues.button-later"), "dues-later/" + subject)),
                settings.payLink(month.orgId()).map(PayLink::url).orElse(null),
                words(month, words));
    }

    private String words(DuesMonth month, String key) {
        return wording.say(
                key,
                "month",
                DuesOccasions.worded(month.duesMonth()),
                "day",
                Beijing.day(month.dueOn()),
                "link",
                invitation.of(month.orgId()));
    }
}
