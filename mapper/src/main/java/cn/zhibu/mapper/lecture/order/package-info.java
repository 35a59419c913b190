/** Talks that branches order from lecturers, and what meetings have on their agenda. */
@NullMarked
package cn.zhibu.mapper.lecture.order;

import org.jspecify.annotations.NullMarked;
