/** Where files are kept. */
@NullMarked
package cn.zhibu.bot.media;

import org.jspecify.annotations.NullMarked;
