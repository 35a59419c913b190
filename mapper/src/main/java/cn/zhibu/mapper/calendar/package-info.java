/** Working calendars imported by the operator. */
@NullMarked
package cn.zhibu.mapper.calendar;

import org.jspecify.annotations.NullMarked;
