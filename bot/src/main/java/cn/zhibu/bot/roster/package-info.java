/** The roster by chat: words that show it or lead to its pages. */
@NullMarked
package cn.zhibu.bot.roster;

import org.jspecify.annotations.NullMarked;
