/** The Chinese working calendar and what recurs on it. */
@NullMarked
package cn.zhibu.domain.calendar;

import org.jspecify.annotations.NullMarked;
