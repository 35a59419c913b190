package cn.zhibu.domain.feedback;

import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.feedback.FeedbackAnswer;
import cn.zhibu.mapper.feedback.FeedbackMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The answers about one meeting, shaken at each new one: they are written anew in the order of their random ids, so that neither the place of a
 * row nor its transaction tells whose it is.
 */
@Component
final class FeedbackBox {

    private static final int WORDS_AT_MOST = 1000;

    private final FeedbackMapper answers;

    FeedbackBox(FeedbackMapper answers) {
        this.answers = answers;
    }

    void drop(long meetingId, @Nullable Integer choice, @Nullable String words, @Nullable Long signedBy, Instant at) {
        List<FeedbackAnswer> all = new ArrayList<>(answers.takeOut(meetingId));
        String id = UUID.randomUUID().toString();
        all.add(new FeedbackAnswer(id, meetingId, choice, kept(words), signedBy, Beijing.date(at)));
        all.sort(Comparator.comparing(FeedbackAnswer::id));
        all.forEach(answers::insert);
    }

    private static @Nullable String kept(@Nullable String words) {
        return words == null || words.length() <= WORDS_AT_MOST ? words : words.substring(0, WORDS_AT_MOST);
    }
}
