/** Pages of dues: the member's own, the collector's desk, the upper level's sums. */
@NullMarked
package cn.zhibu.bot.page.dues;

import org.jspecify.annotations.NullMarked;
