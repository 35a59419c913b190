package cn.zhibu.bot.leave;

import cn.zhibu.bot.conversation.Caller;
import cn.zhibu.bot.conversation.DialogueHandler;
import cn.zhibu.domain.conversation.Conversations;
import cn.zhibu.domain.conversation.Dialogue;
import cn.zhibu.domain.inbox.Answer;
import cn.zhibu.domain.leave.DecideLeave;
import cn.zhibu.domain.meeting.MeetingWords;
import cn.zhibu.domain.wording.Wording;
import cn.zhibu.mapper.leave.LeaveRequest;
import cn.zhibu.mapper.meeting.MeetingMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Requests to decide, numbered. The numbers shown are kept for the dialogue, so that 同意 1 and then 同意 2 mean the two lines that the secretary
 * read, however many are left.
 */
@Component
final class UndecidedList implements DialogueHandler {

    private static final String DIALOGUE = "leave-list";

    private final DecideLeave leave;
    private final MeetingMapper meetings;
    private final Conversations conversations;
    private final Deciding deciding;
    private final Wording wording;

    UndecidedList(
            DecideLeave leave,
            MeetingMapper meetings,
            Conversations conversations,
            Deciding deciding,
            Wording wording) {
        this.leave = leave;
        this.meetings = meetings;
        this.conversations = conversations;
        this.deciding = deciding;
        this.wording = wording;
    }

    @Override
    public String dialogue() {
        return DIALOGUE;
    }

    /** A bare digit is not for the list but for the open question. */
    @Override
    public Optional<Answer> answer(Caller caller, Dialogue dialogue, String words) {
        return Optional.empty();
    }

    List<Long> undecided(Caller caller) {
        return leave.undecided(caller.orgId()).stream().map(LeaveRequest::id).toList();
    }

    /** Request by number: as last shown to the caller, else in the present order. */
    SortedMap<Integer, Long> numbered(Caller caller) {
        SortedMap<Integer, Long> numbers = new TreeMap<>();
        Optional<Dialogue> shown = conversations
                .running(caller.id())
                .filter(running -> running.name().equals(DIALOGUE));
        if (shown.isPresent()) {
            for (Map.Entry<String, String> slot : shown.get().slots().entrySet()) {
                numbers.put(Integer.valueOf(slot.getKey()), Long.valueOf(slot.getValue()));
            }
            return numbers;
        }
        List<Long> requests = undecided(caller);
        for (int i = 0; i < requests.size(); i++) {
            numbers.put(i + 1, requests.get(i));
        }
        return numbers;
    }

    Answer show(Caller caller) {
        List<LeaveRequest> requests = leave.undecided(caller.orgId());
        if (requests.isEmpty()) {
            return Answer.say(wording.say("leave.none-undecided"));
        }
        Dialogue dialogue = Dialogue.at(DIALOGUE, "shown");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            LeaveRequest request = requests.get(i);
            dialogue = dialogue.with(String.valueOf(i + 1), request.id());
            String meeting = MeetingWords.title(Objects.requireNonNull(meetings.find(request.meetingId())));
            lines.add((i + 1) + " " + deciding.line(request, meeting));
        }
        conversations.run(caller.id(), dialogue);
        return Answer.say(wording.say("leave.undecided", "lines", String.join("\n", lines)));
    }
}
