/** 帮助. */
@NullMarked
package cn.zhibu.bot.help;

import org.jspecify.annotations.NullMarked;
