/** Pages: who is looking, and what a browser may do with them. */
@NullMarked
package cn.zhibu.bot.page;

import org.jspecify.annotations.NullMarked;
