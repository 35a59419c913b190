/** The door for time: one timetable, one job, and rows that decide whether anything is due. */
@NullMarked
package cn.zhibu.scheduler;

import org.jspecify.annotations.NullMarked;
