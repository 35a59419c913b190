/** When rows become due. */
@NullMarked
package cn.zhibu.domain.due;

import org.jspecify.annotations.NullMarked;
