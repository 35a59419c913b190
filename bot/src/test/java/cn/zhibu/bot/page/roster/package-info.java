/** Tests of the pages of the roster. */
@NullMarked
package cn.zhibu.bot.page.roster;

import org.jspecify.annotations.NullMarked;
