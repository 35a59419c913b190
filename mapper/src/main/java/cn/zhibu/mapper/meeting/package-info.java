/** Meetings and what time has still to do for them. */
@NullMarked
package cn.zhibu.mapper.meeting;

import org.jspecify.annotations.NullMarked;
