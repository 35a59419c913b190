package cn.zhibu.bot.lecture.library;

import cn.zhibu.domain.lecture.library.PushedCards;
import cn.zhibu.domain.wording.Wording;
import org.springframework.stereotype.Component;

/** What becomes of the cards that told of a clip, for who has just taken it down. */
@Component
public final class CardWords {

    private final Wording wording;

    CardWords(Wording wording) {
        this.wording = wording;
    }

    public String of(PushedCards.Recalled cards) {
        if (cards.cards() > 0) {
            return wording.say("library.cards-recalled", "count", cards.cards());
        }
        return wording.say(cards.tooLate() ? "library.cards-late" : "library.cards-none");
    }
}
