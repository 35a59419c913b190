/** 我的记录, 本次活动 and 依据 by chat. */
@NullMarked
package cn.zhibu.bot.record;

import org.jspecify.annotations.NullMarked;
