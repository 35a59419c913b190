/** 点名 in the chat. */
@NullMarked
package cn.zhibu.bot.rollcall;

import org.jspecify.annotations.NullMarked;
