/** 点单派送 by chat: 预约党课, the lecturer's answer, what the branch says afterwards. */
@NullMarked
package cn.zhibu.bot.lecture.order;

import org.jspecify.annotations.NullMarked;
