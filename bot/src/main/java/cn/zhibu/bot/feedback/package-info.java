/** 活动反馈 by chat. */
@NullMarked
package cn.zhibu.bot.feedback;

import org.jspecify.annotations.NullMarked;
