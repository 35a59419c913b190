package cn.zhibu.bot.meeting;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.language.Draft;
import cn.zhibu.domain.meeting.MeetingType;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.org.Org;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Which 党小组 a 党小组会 is of: the only one, the one the speaker leads, or asked. A group leader calls nothing else. */
@Component
final class WhichGroup {

    private final GroupsMeant groups;
    private final Conversations conversations;
    private final Wording wording;

    WhichGroup(GroupsMeant groups, Conversations conversations, Wording wording) {
        this.groups = groups;
        this.conversations = conversations;
        this.wording = wording;
    }

    Answer settle(Caller caller, NoticeForm form, Function<NoticeForm, Answer> then) {
        boolean desk = groups.desk(caller.id(), form.orgId());
        List<MeetingType> types = form.draft().types();
        if (!desk && types.equals(List.of(MeetingType.THEME_DAY))) {
            return settle(caller, retyped(form), then);
        }
        if (!types.equals(List.of(MeetingType.GROUP))) {
            return desk
                    ? then.apply(form.with(form.draft(), null))
                    : Answer.say(wording.say("meeting.group-leader-only"));
        }
        return form.group() == null ? choose(caller, form, then) : then.apply(form);
    }

    /** The group of this number, or with this name, among those asked for. */
    List<Org> chosen(Dialogue dialogue, String words) {
        String id = dialogue.slots().get("choice" + words);
        return groups.all(Long.parseLong(dialogue.slot("org"))).stream()
                .filter(group ->
                        String.valueOf(group.id()).equals(id) || group.name().equals(words))
                .toList();
    }

    private Answer choose(Caller caller, NoticeForm form, Function<NoticeForm, Answer> then) {
        List<Org> candidates = groups.of(caller.id(), form.orgId());
        if (candidates.isEmpty()) {
            return Answer.say(wording.say("meeting.no-group"));
        }
        return candidates.size() == 1
                ? then.apply(form.with(form.draft(), candidates.get(0).id()))
                : ask(caller, form, candidates);
    }

    private Answer ask(Caller caller, NoticeForm form, List<Org> candidates) {
        Dialogue dialogue = form.at(NoticeDialogue.GROUP);
        for (int i = 0; i < candidates.size(); i++) {
            dialogue = dialogue.with("choice" + (i + 1), candidates.get(i).id());
        }
        conversations.run(caller.id(), dialogue);
        String lines = IntStream.range(0, candidates.size())
                .mapToObj(i -> (i + 1) + " " + candidates.get(i).name())
                .collect(Collectors.joining("\n"));
        return Answer.say(wording.say("meeting.which-group", "lines", lines));
    }

    private static NoticeForm retyped(NoticeForm form) {
        Draft draft = form.draft();
        List<MeetingType> group = List.of(MeetingType.GROUP);
        return form.with(
                new Draft(group, draft.date(), draft.start(), draft.end(), draft.place(), draft.topic()), form.group());
    }
}
