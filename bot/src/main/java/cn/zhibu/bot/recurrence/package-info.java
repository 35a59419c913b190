/** Meetings that come back, by chat. */
@NullMarked
package cn.zhibu.bot.recurrence;

import org.jspecify.annotations.NullMarked;
