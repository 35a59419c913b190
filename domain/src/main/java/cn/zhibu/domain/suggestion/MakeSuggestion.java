package cn.zhibu.domain.suggestion;

import cn.zhibu.domain.act.Act;
import cn.zhibu.domain.calendar.Calendars;
import cn.zhibu.domain.outbox.Content;
import cn.zhibu.domain.outbox.Message;
import cn.zhibu.domain.outbox.Outbox;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.member.Member;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgMapper;
import cn.zhibu.mapper.outbox.NoticeKind;
import cn.zhibu.mapper.suggestion.SuggestionMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 投诉建议, signed or anonymous: kept and put before the level above, never before who may be concerned. */
@Component
public class MakeSuggestion {

    private static final int AT_MOST = 500;
    private static final Duration USEFUL = Duration.ofDays(14);

    private final SuggestionMapper suggestions;
    private final UpperLevel upper;
    private final OrgMapper orgs;
    private final Outbox outbox;
    private final Calendars calendars;
    private final Wording wording;

    MakeSuggestion(
            SuggestionMapper suggestions,
            UpperLevel upper,
            OrgMapper orgs,
            Outbox outbox,
            Calendars calendars,
            Wording wording) {
        this.suggestions = suggestions;
        this.upper = upper;
        this.orgs = orgs;
        this.outbox = outbox;
        this.calendars = calendars;
        this.wording = wording;
    }

    /** The name of the organisation it went to; empty when nobody above is there to read it yet. */
    @Transactional
    public Optional<String> make(Act act, Member author, String words, boolean anonymous) {
        String kept = words.length() <= AT_MOST ? words : words.substring(0, AT_MOST);
        Long signedBy = anonymous ? null : author.id();
        long id = suggestions.insert(author.orgId(), signedBy, kept, Beijing.date(act.at()));
        Optional<UpperLevel.Readers> readers = upper.of(author.orgId(), author.id());
        readers.ifPresent(found -> outbox.tell(found.people(), message(id, text(author, signedBy, kept), act.at())));
        return readers.map(found -> found.org().name());
    }

    private Message message(long id, String text, Instant at) {
        Instant when = calendars.window().next(at, id);
        return new Message(
                "suggestion:" + id, 0, NoticeKind.DUTY, null, null, new Content.Text(text), when, when.plus(USEFUL));
    }

    private String text(Member author, @Nullable Long signedBy, String words) {
        Org branch = Objects.requireNonNull(orgs.find(author.orgId()), "an organisation is never deleted");
        return signedBy == null
                ? wording.say("suggestion.told-anonymous", "branch", branch.name(), "words", words)
                : wording.say("suggestion.told-signed", "branch", branch.name(), "name", author.name(), "words", words);
    }
}
