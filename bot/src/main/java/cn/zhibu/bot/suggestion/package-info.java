/** 投诉建议 by chat, and words that were not understood. */
@NullMarked
package cn.zhibu.bot.suggestion;

import org.jspecify.annotations.NullMarked;
