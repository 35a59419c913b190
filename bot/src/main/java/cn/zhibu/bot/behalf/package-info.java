/** Answers that a secretary or group leader gives for somebody else. */
@NullMarked
package cn.zhibu.bot.behalf;

import org.jspecify.annotations.NullMarked;
