package cn.zhibu.bot.meeting;

import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.language.Draft;
import cn.zhibu.domain.meeting.MeetingType;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.meeting.Plan;
import cn.zhibu.domain.time.Beijing;
import cn.zhibu.mapper.meeting.Meeting;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A notice while it is being asked for: what was said so far, for which branch and group, and the draft it replaces. */
record NoticeForm(
        long orgId, @Nullable Long group, @Nullable Long meeting, Draft draft) {

    static NoticeForm empty(long orgId) {
        return new NoticeForm(orgId, null, null, new Draft(List.of(), null, null, null, null, null));
    }

    static NoticeForm of(Meeting meeting) {
        Instant start = meeting.startsAt();
        Draft draft = new Draft(
                MeetingWords.types(meeting),
                Beijing.date(start),
                Beijing.time(start),
                Beijing.time(meeting.endsAt()),
                meeting.place(),
                meeting.topic());
        return new NoticeForm(meeting.orgId(), meeting.groupId(), meeting.id(), draft);
    }

    static NoticeForm from(Dialogue dialogue) {
        Map<String, String> slots = dialogue.slots();
        return new NoticeForm(
                Long.parseLong(dialogue.slot("org")),
                slots.containsKey("group") ? Long.valueOf(dialogue.slot("group")) : null,
                slots.containsKey("meeting") ? Long.valueOf(dialogue.slot("meeting")) : null,
                DraftSlots.read(slots));
    }

    Dialogue at(String step) {
        Dialogue dialogue =
                DraftSlots.write(draft, Dialogue.at(NoticeDialogue.NAME, step)).with("org", orgId);
        dialogue = group == null ? dialogue : dialogue.with("group", group);
        return meeting == null ? dialogue : dialogue.with("meeting", meeting);
    }

    /** What was said anew replaces what was said before; a new start without an end keeps the usual length. */
    NoticeForm with(Draft said) {
        boolean retimed = said.start() != null;
        boolean retyped = !said.types().equals(List.of(MeetingType.THEME_DAY));
        return with(
                new Draft(
                        retyped ? said.types() : draft.types(),
                        said.date() == null ? draft.date() : said.date(),
                        retimed ? said.start() : draft.start(),
                        retimed ? said.end() : draft.end(),
                        said.place() == null ? draft.place() : said.place(),
                        said.topic() == null ? draft.topic() : said.topic()),
                group);
    }

    NoticeForm with(Draft said, @Nullable Long newGroup) {
        return new NoticeForm(orgId, newGroup, meeting, said);
    }

    NoticeForm place(String place) {
        return with(new Draft(draft.types(), draft.date(), draft.start(), draft.end(), place, draft.topic()), group);
    }

    NoticeForm topic(String topic) {
        return with(new Draft(draft.types(), draft.date(), draft.start(), draft.end(), draft.place(), topic), group);
    }

    /** Only when nothing is missing. */
    Plan plan() {
        LocalTime start = Objects.requireNonNull(draft.start());
        Instant startsAt = Beijing.at(Objects.requireNonNull(draft.date()), start);
        LocalTime end = Objects.requireNonNull(draft.endOrUsual());
        return new Plan(
                orgId,
                group,
                draft.types(),
                Objects.requireNonNull(draft.topic()),
                Objects.requireNonNull(draft.place()),
                startsAt,
                Beijing.at(Objects.requireNonNull(draft.date()), end));
    }
}
