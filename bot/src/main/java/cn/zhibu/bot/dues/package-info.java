/** Party dues in the chat: the member's answers, the calculator that forgets, the collector's list. */
@NullMarked
package cn.zhibu.bot.dues;

import org.jspecify.annotations.NullMarked;
