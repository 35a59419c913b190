/** The directory, by chat. */
@NullMarked
package cn.zhibu.bot.directory;

import org.jspecify.annotations.NullMarked;
