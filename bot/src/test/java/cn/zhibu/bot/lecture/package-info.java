/** Lectures by chat. */
@NullMarked
package cn.zhibu.bot.lecture;

import org.jspecify.annotations.NullMarked;
