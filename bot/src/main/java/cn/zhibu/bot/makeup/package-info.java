/** 补学 by chat, and its closing. */
@NullMarked
package cn.zhibu.bot.makeup;

import org.jspecify.annotations.NullMarked;
