/** Digests. */
@NullMarked
package cn.zhibu.bot.hash;

import org.jspecify.annotations.NullMarked;
