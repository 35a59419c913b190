/** Meetings by chat, as people use it. */
@NullMarked
package cn.zhibu.bot.meeting;

import org.jspecify.annotations.NullMarked;
