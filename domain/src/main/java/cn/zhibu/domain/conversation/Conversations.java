package cn.zhibu.domain.conversation;

import cn.zhibu.mapper.conversation.ConversationState;
import cn.zhibu.mapper.conversation.ConversationStateMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where each person's conversation stands; kept in SQL, written in the transaction of the effect. */
@Component
public final class Conversations {

    /** A dialogue ends after this silence. */
    public static final Duration SILENCE = Duration.ofMinutes(30);

    /** How long 回复 0 takes an act back. */
    public static final Duration UNDO = Duration.ofMinutes(10);

    private static final TypeReference<Map<String, String>> SLOTS = new TypeReference<>() {};

    private final ConversationStateMapper states;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    Conversations(ConversationStateMapper states, Clock clock) {
        this.states = states;
        this.clock = clock;
    }

    /** The dialogue the person is in, unless it fell silent. */
    public Optional<Dialogue> running(long memberId) {
        ConversationState state = states.find(memberId);
        if (state == null || state.dialogue() == null || state.step() == null || over(state.expiresAt())) {
            return Optional.empty();
        }
        Map<String, String> slots = state.slots() == null ? Map.of() : json.readValue(state.slots(), SLOTS);
        return Optional.of(new Dialogue(state.dialogue(), state.step(), slots));
    }

    public void run(long memberId, Dialogue dialogue) {
        run(memberId, dialogue, SILENCE);
    }

    /** @param silence how long the dialogue waits for the next answer */
    public void run(long memberId, Dialogue dialogue, Duration silence) {
        String slots = json.writeValueAsString(dialogue.slots());
        states.setDialogue(
                memberId,
                dialogue.name(),
                dialogue.step(),
                slots,
                clock.instant().plus(silence));
    }

    public void leave(long memberId) {
        states.setDialogue(memberId, null, null, null, null);
    }

    public void undoable(long memberId, Undo undo) {
        states.setUndo(memberId, undo.kind(), undo.subject(), clock.instant().plus(UNDO));
    }

    /** The same kind of act for several people, each with the subject at the same place of the list. */
    public void undoable(List<Long> memberIds, String kind, List<Long> subjects) {
        states.setUndoEach(memberIds, kind, subjects, clock.instant().plus(UNDO));
    }

    /** Ends the dialogue of that name, of each of these people who is in it. */
    public void leave(List<Long> memberIds, String dialogue) {
        states.endEach(memberIds, dialogue);
    }

    /** Takes the last act out, so that it is undone once. */
    public Optional<Undo> takeUndo(long memberId) {
        ConversationState state = states.find(memberId);
        if (state == null || state.undoKind() == null || state.undoSubject() == null || over(state.undoUntil())) {
            return Optional.empty();
        }
        states.setUndo(memberId, null, null, null);
        return Optional.of(new Undo(state.undoKind(), state.undoSubject()));
    }

    /** The branch chosen by who holds roles in several. */
    public Optional<Long> branch(long memberId) {
        return Optional.ofNullable(states.find(memberId)).map(ConversationState::orgId);
    }

    public void choose(long memberId, @Nullable Long orgId) {
        states.setOrg(memberId, orgId);
    }

    /** What 更多 shows next. */
    public Optional<String> rest(long memberId) {
        return Optional.ofNullable(states.find(memberId)).map(ConversationState::rest);
    }

    public void keepRest(long memberId, @Nullable String rest) {
        states.setRest(memberId, rest);
    }

    private boolean over(@Nullable Instant until) {
        return until == null || !until.isAfter(clock.instant());
    }
}
