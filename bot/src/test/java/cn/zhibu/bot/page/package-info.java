/** Tests of login and headers. */
@NullMarked
package cn.zhibu.bot.page;

import org.jspecify.annotations.NullMarked;
