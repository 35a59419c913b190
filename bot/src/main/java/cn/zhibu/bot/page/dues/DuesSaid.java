package cn.zhibu.bot.page.dues;

import cn.zhibu.domain.wording.Wording;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a page says after a form was sent: the address carries a word, the sentence stands here. */
@Component
final class DuesSaid {

    private static final Set<String> WORDS = Set.of(
            "known",
            "booked",
            "booked-large",
            "ignored",
            "too-much",
            "refused",
            "applying",
            "fixed",
            "impossible",
            "turned",
            "turned-back",
            "turned-too-much",
            "turned-twice",
            "turned-future",
            "reason-missing",
            "amount-missing",
            "set",
            "same",
            "unset");

    private final Wording wording;

    DuesSaid(Wording wording) {
        this.wording = wording;
    }

    /** Empty for a word that is none of ours: addresses are passed on. */
    String after(String word) {
        return WORDS.contains(word) ? wording.say("books.said-" + word) : "";
    }
}
