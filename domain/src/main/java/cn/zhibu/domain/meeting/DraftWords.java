package cn.zhibu.domain.meeting;

import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How a draft is worded: all its facts, who is expected, the quorum and what its author should look at twice. */
@Component
public final class DraftWords {

    private final NoticeWords words;
    private final Wording wording;

    DraftWords(NoticeWords words, Wording wording) {
        this.words = words;
        this.wording = wording;
    }

    /** The whole preview, with the digits that answer it. */
    public String text(Preview preview) {
        String warnings = warnings(preview);
        return wording.say(
                "meeting.draft-words",
                words.facts(
                        preview.meeting(),
                        "people",
                        people(preview.forecast()),
                        "quorum",
                        quorum(preview.forecast()),
                        "warnings",
                        warnings.isEmpty() ? "" : warnings + "\n"));
    }

    /** What was understood, in one line: the answer at once, while the preview is on its way. */
    public String brief(Preview preview) {
        return wording.say("meeting.drafted", words.facts(preview.meeting(), "people", people(preview.forecast())));
    }

    String people(Forecast forecast) {
        List<String> parts = new ArrayList<>();
        parts.add(wording.say("meeting.draft-people", "people", forecast.people()));
        if (forecast.exempt() > 0) {
            parts.add(wording.say("meeting.draft-exempt", "exempt", forecast.exempt()));
        }
        if (forecast.observers() > 0) {
            parts.add(wording.say("meeting.draft-observers", "observers", forecast.observers()));
        }
        return String.join("，", parts);
    }

    String quorum(Forecast forecast) {
        String roster = forecast.rostered() ? "" : wording.say("meeting.draft-no-roster");
        return wording.say("meeting.draft-quorum", "voters", forecast.voters(), "needed", forecast.needed()) + roster;
    }

    /** Empty when there is nothing to warn of. */
    String warnings(Preview preview) {
        List<String> warnings = new ArrayList<>();
        Meeting draft = preview.meeting();
        if (!preview.overlapping().isEmpty()) {
            String others =
                    preview.overlapping().stream().map(MeetingWords::title).collect(Collectors.joining("、"));
            warnings.add(wording.say("meeting.draft-overlap", "others", others));
        }
        if (preview.provisional()) {
            int year = Beijing.date(draft.startsAt()).getYear();
            warnings.add(wording.say("meeting.draft-provisional", "year", year));
        } else if (preview.restDay()) {
            warnings.add(wording.say("meeting.draft-rest-day"));
        }
        return String.join("\n", warnings);
    }
}
