/** 我的记录, 本次活动, 依据 and what people set for themselves, by chat. */
@NullMarked
package cn.zhibu.bot.own;

import org.jspecify.annotations.NullMarked;
