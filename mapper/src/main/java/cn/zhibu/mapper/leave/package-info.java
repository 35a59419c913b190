/** Leave from meetings. */
@NullMarked
package cn.zhibu.mapper.leave;

import org.jspecify.annotations.NullMarked;
