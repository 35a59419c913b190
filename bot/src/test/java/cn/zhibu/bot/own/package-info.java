/** Own record and settings by chat. */
@NullMarked
package cn.zhibu.bot.own;

import org.jspecify.annotations.NullMarked;
