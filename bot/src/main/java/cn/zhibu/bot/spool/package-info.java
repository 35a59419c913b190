/** Events that cannot be answered at once: kept in Redis while the database is away, in the database when the fault is ours. */
@NullMarked
package cn.zhibu.bot.spool;

import org.jspecify.annotations.NullMarked;
