/** Tests of the way out. */
@NullMarked
package cn.zhibu.bot.wecom;

import org.jspecify.annotations.NullMarked;
