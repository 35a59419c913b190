/** The way in: WeCom's encrypted callback becomes an {@link cn.zhibu.bot.callback.Inbound}, a reply goes back in the same exchange. */
@NullMarked
package cn.zhibu.bot.callback;

import org.jspecify.annotations.NullMarked;
