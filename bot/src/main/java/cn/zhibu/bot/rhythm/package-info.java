/** 三会一课, 学时, 打扰统计, 换届 and the days of members, by chat. */
@NullMarked
package cn.zhibu.bot.rhythm;

import org.jspecify.annotations.NullMarked;
