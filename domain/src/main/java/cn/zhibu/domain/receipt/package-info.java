/** 回执: who comes, before the meeting begins. */
@NullMarked
package cn.zhibu.domain.receipt;

import org.jspecify.annotations.NullMarked;
