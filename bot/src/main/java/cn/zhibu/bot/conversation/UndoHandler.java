package cn.zhibu.bot.conversation;

import cn.zhibu.domain.inbox.Answer;

/** Takes an act back after 回复 0. */
public interface UndoHandler {

    String kind();

    Answer undo(Caller caller, long subject);
}
