/** Pages of lectures over HTTP. */
@NullMarked
package cn.zhibu.bot.page.lecture;

import org.jspecify.annotations.NullMarked;
