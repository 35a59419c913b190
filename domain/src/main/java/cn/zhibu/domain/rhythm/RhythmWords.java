package cn.zhibu.domain.rhythm;

import cn.zhibu.domain.rules.Rule;
import cn.zhibu.domain.rules.RuleBook;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.org.OrgKind;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How 三会一课 is worded, line by line, with the article. */
@Component
public final class RhythmWords {

    private final RuleBook rules;
    private final Wording wording;

    RhythmWords(RuleBook rules, Wording wording) {
        this.rules = rules;
        this.wording = wording;
    }

    String missing(List<RhythmLine> missing) {
        String lines = missing.stream()
                .map(line -> wording.say(
                        "rhythm.missing-line",
                        "what",
                        what(line),
                        "until",
                        Beijing.day(line.last()),
                        "basis",
                        basis("type." + line.cadence().type())))
                .collect(Collectors.joining("\n"));
        return wording.say("rhythm.missing", "lines", lines);
    }

    /** {@code 11月党小组会（第一小组）：已安排 11月24日(周二) 15:00}. */
    public String state(RhythmLine line, Instant now) {
        Meeting meeting = line.meeting();
        if (meeting == null) {
            return wording.say("rhythm.line-missing", "what", what(line), "until", Beijing.day(line.last()));
        }
        return wording.say(
                line.held(now) ? "rhythm.line-held" : "rhythm.line-planned",
                "what",
                what(line),
                "time",
                Beijing.worded(meeting.startsAt()));
    }

    /** The article, marked where it was not read in the original. */
    public String basis(String key) {
        Rule rule = rules.rule(key);
        return rule.source() + rule.article() + (rule.verified() ? "" : wording.say("own.basis-unverified"));
    }

    private String what(RhythmLine line) {
        String period = line.cadence().every().worded(line.first());
        String group = line.subject().kind() == OrgKind.GROUP
                ? wording.say("rhythm.of-group", "group", line.subject().name())
                : "";
        return period + line.type().caption() + group;
    }
}
