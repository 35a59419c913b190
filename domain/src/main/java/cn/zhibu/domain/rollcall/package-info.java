/** 点名: the roll read out and marked by number. */
@NullMarked
package cn.zhibu.domain.rollcall;

import org.jspecify.annotations.NullMarked;
