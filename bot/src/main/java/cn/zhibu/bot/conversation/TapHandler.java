package cn.zhibu.bot.conversation;

import cn.zhibu.domain.inbox.Answer;

/** Answers a button; the key of a button is {@code action/subject}. */
public interface TapHandler {

    String action();

    Answer tap(Caller caller, long subject);
}
