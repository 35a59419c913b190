/** 纪实: pictures and words for the record. */
@NullMarked
package cn.zhibu.mapper.record;

import org.jspecify.annotations.NullMarked;
