/** Files and pictures of dues, sent into the chat of who may have them. */
@NullMarked
package cn.zhibu.bot.dues.export;

import org.jspecify.annotations.NullMarked;
