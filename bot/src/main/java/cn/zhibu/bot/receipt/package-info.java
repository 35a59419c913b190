/** 参加: who comes, by button, digit or word. */
@NullMarked
package cn.zhibu.bot.receipt;

import org.jspecify.annotations.NullMarked;
