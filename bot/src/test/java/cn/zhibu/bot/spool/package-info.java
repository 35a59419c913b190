/** Outages, on engines that are really stopped. */
@NullMarked
package cn.zhibu.bot.spool;

import org.jspecify.annotations.NullMarked;
