/** Uploads over HTTP. */
@NullMarked
package cn.zhibu.bot.page.upload;

import org.jspecify.annotations.NullMarked;
