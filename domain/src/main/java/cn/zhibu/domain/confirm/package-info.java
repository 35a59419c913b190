/** 确认到会: the figures of a roll, its signing and its reopening. */
@NullMarked
package cn.zhibu.domain.confirm;

import org.jspecify.annotations.NullMarked;
