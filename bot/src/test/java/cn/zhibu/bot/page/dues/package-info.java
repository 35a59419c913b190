/** Tests of the pages of dues. */
@NullMarked
package cn.zhibu.bot.page.dues;

import org.jspecify.annotations.NullMarked;
