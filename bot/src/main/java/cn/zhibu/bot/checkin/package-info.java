/** 签到 by code, button or word. */
@NullMarked
package cn.zhibu.bot.checkin;

import org.jspecify.annotations.NullMarked;
