/** What time the database has. */
@NullMarked
package cn.zhibu.mapper.time;

import org.jspecify.annotations.NullMarked;
