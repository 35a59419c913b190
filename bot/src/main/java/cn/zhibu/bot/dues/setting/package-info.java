/** What a branch sets for its dues, by chat. */
@NullMarked
package cn.zhibu.bot.dues.setting;

import org.jspecify.annotations.NullMarked;
