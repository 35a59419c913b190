/** Where files of lectures are kept, and how they come in. */
@NullMarked
package cn.zhibu.bot.media;

import org.jspecify.annotations.NullMarked;
