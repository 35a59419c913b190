/** Pictures of figures, drawn when they are sent. */
@NullMarked
package cn.zhibu.bot.chart;

import org.jspecify.annotations.NullMarked;
