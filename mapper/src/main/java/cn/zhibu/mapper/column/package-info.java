/** Whole columns as one parameter, so that a statement serves one row or hundreds. */
@NullMarked
package cn.zhibu.mapper.column;

import org.jspecify.annotations.NullMarked;
