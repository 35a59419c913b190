/** 补学 by chat. */
@NullMarked
package cn.zhibu.bot.makeup;

import org.jspecify.annotations.NullMarked;
