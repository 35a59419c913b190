/** 补录 in the chat. */
@NullMarked
package cn.zhibu.bot.backfill;

import org.jspecify.annotations.NullMarked;
