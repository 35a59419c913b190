/** Pages of lectures: the player, the lecturer's figures, coverage for the upper level. */
@NullMarked
package cn.zhibu.bot.page.lecture;

import org.jspecify.annotations.NullMarked;
