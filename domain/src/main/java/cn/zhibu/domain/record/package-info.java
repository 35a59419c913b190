/** 纪实: pictures and words for the record. */
@NullMarked
package cn.zhibu.domain.record;

import org.jspecify.annotations.NullMarked;
