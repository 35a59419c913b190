package cn.zhibu.bot.recurrence;

import cn.zhibu.bot.conversation.Audience;
import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.Command;
import cn.zhibu.bot.meeting.GroupChoice;
import cn.zhibu.domain.calendar.Recurrence;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.CommandWord;
import cn.zhibu.domain.language.Draft;
import cn.zhibu.domain.language.NoticeText;
import cn.zhibu.domain.recurrence.ManageRecurrences;
import cn.zhibu.domain.recurrence.RecurrencePlan;
import cn.zhibu.domain.recurrence.RecurrenceWords;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.org.Org;
import cn.zhibu.mapper.recurrence.RecurrenceRow;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 设置 每月第一个周二 15:00 三楼会议室 主题党日; alone it shows what is set. */
@Component
final class SetRecurrence implements Command {

    private static final int LONGEST_PLACE = 60;

    private final ManageRecurrences recurrences;
    private final RecurrenceWords words;
    private final GroupChoice groups;
    private final RecurrenceAnswers answers;
    private final Wording wording;

    SetRecurrence(
            ManageRecurrences recurrences,
            RecurrenceWords words,
            GroupChoice groups,
            RecurrenceAnswers answers,
            Wording wording) {
        this.recurrences = recurrences;
        this.words = words;
        this.groups = groups;
        this.answers = answers;
        this.wording = wording;
    }

    @Override
    public String word() {
        return "设置";
    }

    @Override
    public Audience audience() {
        return Audience.DESK_OR_GROUP;
    }

    @Override
    public CommandWord.Takes takes() {
        return CommandWord.Takes.TEXT;
    }

    @Override
    public Answer say(Caller caller, String rest) {
        if (rest.isEmpty()) {
            return list(caller);
        }
        Optional<Recurrence.Parsed> parsed = Recurrence.parse(rest);
        return parsed.map(found -> set(caller, found, word() + " " + rest))
                .orElseGet(() -> example("recurrence.rule-not-understood"));
    }

    private Answer set(Caller caller, Recurrence.Parsed parsed, String said) {
        NoticeText.Reading reading = NoticeText.parse(parsed.rest(), Beijing.dateTime(caller.at()));
        if (!(reading instanceof NoticeText.Read read) || read.draft().start() == null) {
            return example("recurrence.time-missing");
        }
        Draft draft = read.draft();
        String place = draft.place();
        if (place == null || place.length() > LONGEST_PLACE) {
            return example("recurrence.place-missing");
        }
        RecurrencePlan plan = plan(caller, parsed.recurrence(), draft, place);
        return groups.with(caller, draft.types(), said, group -> set(caller, plan, group));
    }

    private Answer set(Caller caller, RecurrencePlan plan, @Nullable Org group) {
        return answers.of(recurrences.set(caller.act(), group == null ? plan : plan.of(group.id())));
    }

    private static RecurrencePlan plan(Caller caller, Recurrence recurrence, Draft draft, String place) {
        LocalTime start = Objects.requireNonNull(draft.start());
        int minutes = (int) Duration.between(start, Objects.requireNonNull(draft.endOrUsual()))
                .toMinutes();
        return new RecurrencePlan(caller.orgId(), null, recurrence, start, minutes, place, draft.types());
    }

    private Answer example(String key) {
        return Answer.say(wording.say(key) + wording.say("recurrence.example"));
    }

    private Answer list(Caller caller) {
        List<RecurrenceRow> rows = recurrences.of(caller.id(), caller.orgId());
        String lines = IntStream.range(0, rows.size())
                .mapToObj(i -> (i + 1) + " " + words.of(rows.get(i)))
                .collect(Collectors.joining("\n"));
        return Answer.say(
                rows.isEmpty()
                        ? wording.say("recurrence.none") + wording.say("recurrence.example")
                        : wording.say("recurrence.list", "lines", lines));
    }
}
