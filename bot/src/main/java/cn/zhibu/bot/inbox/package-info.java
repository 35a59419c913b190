/** By which lane an inbound event reaches those who answer it. */
@NullMarked
package cn.zhibu.bot.inbox;

import org.jspecify.annotations.NullMarked;
