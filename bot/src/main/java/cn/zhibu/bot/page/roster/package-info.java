/** Pages of the roster: the keeper's desk, files, single entries, the own entry, and who stands outside the visible range. */
@NullMarked
package cn.zhibu.bot.page.roster;

import org.jspecify.annotations.NullMarked;
