/** 纪实 in the chat. */
@NullMarked
package cn.zhibu.bot.record;

import org.jspecify.annotations.NullMarked;
