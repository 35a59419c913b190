/** 请假 and its decision, by button, digit or word. */
@NullMarked
package cn.zhibu.bot.leave;

import org.jspecify.annotations.NullMarked;
