/** Meetings by chat: notice, change, roll and confirmation. */
@NullMarked
package cn.zhibu.bot.meeting;

import org.jspecify.annotations.NullMarked;
