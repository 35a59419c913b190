package cn.zhibu.domain.workprompt;

import java.util.List;

/** What became of a work prompt. */
public sealed interface PromptOutcome {

    /** @param withoutSecretary names of branches where nobody could be told */
    record Sent(int branches, int people, List<String> withoutSecretary) implements PromptOutcome {}

    /** More characters than there is room for. */
    record TooLong(int most) implements PromptOutcome {}

    /** No branch below. */
    record NoBranches() implements PromptOutcome {}

    /** Not the actor's organisation. */
    record NotYours() implements PromptOutcome {}
}
