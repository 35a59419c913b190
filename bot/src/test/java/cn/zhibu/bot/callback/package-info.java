/** Tests of the way in. */
@NullMarked
package cn.zhibu.bot.callback;

import org.jspecify.annotations.NullMarked;
