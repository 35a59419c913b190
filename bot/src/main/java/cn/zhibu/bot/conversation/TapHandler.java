package cn.zhibu.bot.conversation;

import cn.zhibu.domain.inbox.Answer;

/** Answers a button; the key of a button is {@code action/subject}. */
public interface TapHandler {

    String action();

    Answer tap(Caller caller, long subject);

    /** The same, for handlers to which it matters on which card the button stood. */
    default Answer tap(Caller caller, long subject, String taskId) {
        return tap(caller, subject);
    }
}
