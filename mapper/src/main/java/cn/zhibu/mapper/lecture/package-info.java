/** Micro party lectures: lecturers, topics, clips in versions, their history. */
@NullMarked
package cn.zhibu.mapper.lecture;

import org.jspecify.annotations.NullMarked;
