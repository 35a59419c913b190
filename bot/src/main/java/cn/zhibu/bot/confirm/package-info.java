/** 确认到会, 签到码 and 统计: what a secretary says around the end of a meeting. */
@NullMarked
package cn.zhibu.bot.confirm;

import org.jspecify.annotations.NullMarked;
