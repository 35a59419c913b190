/** 补录: what was not entered in time. */
@NullMarked
package cn.zhibu.domain.backfill;

import org.jspecify.annotations.NullMarked;
