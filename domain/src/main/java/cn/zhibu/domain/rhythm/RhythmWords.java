package cn.zhibu.domain.rhythm;

import cn.zhibu.domain.rules.Cadence;
import cn.zhibu.domain.rules.Rule;
import cn.zhibu.domain.rules.RuleBook;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.meeting.Meeting;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.org.OrgKind;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How 三会一课 is worded, line by line, with the article. */
@Component
public final class RhythmWords {

    /** Groups named in one line. */
    private static final int NAMED = 6;

    private final RuleBook rules;
    private final Wording wording;

    RhythmWords(RuleBook rules, Wording wording) {
        this.rules = rules;
        this.wording = wording;
    }

    /** One line for each type; several groups share it, so that it fits a message. */
    String missing(List<RhythmLine> missing) {
        Map<Cadence, List<RhythmLine>> types = missing.stream()
                .collect(Collectors.groupingBy(RhythmLine::cadence, LinkedHashMap::new, Collectors.toList()));
        String lines = types.values().stream().map(this::together).collect(Collectors.joining("\n"));
        return wording.say("rhythm.missing", "lines", lines);
    }

    private String together(List<RhythmLine> lines) {
        RhythmLine first = lines.get(0);
        List<String> groups = groups(lines);
        String named = String.join("、", groups.subList(0, Math.min(groups.size(), NAMED)));
        String what = groups.size() > NAMED
                ? wording.say("rhythm.of-groups", "groups", named, "count", groups.size())
                : groups.isEmpty() ? "" : wording.say("rhythm.of-group", "group", named);
        return wording.say(
                "rhythm.missing-line",
                "what",
                period(first) + what,
                "until",
                Beijing.day(first.last()),
                "basis",
                basis("type." + first.cadence().type()));
    }

    private static List<String> groups(List<RhythmLine> lines) {
        return lines.stream()
                .map(RhythmLine::subject)
                .filter(subject -> subject.kind() == OrgKind.GROUP)
                .map(Org::name)
                .toList();
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
        return period(line)
                + (line.subject().kind() == OrgKind.GROUP
                        ? wording.say("rhythm.of-group", "group", line.subject().name())
                        : "");
    }

    private static String period(RhythmLine line) {
        return line.cadence().every().worded(line.first()) + line.type().caption();
    }
}
