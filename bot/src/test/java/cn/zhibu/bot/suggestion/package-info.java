/** Suggestions by chat. */
@NullMarked
package cn.zhibu.bot.suggestion;

import org.jspecify.annotations.NullMarked;
