/** 补学: what who was not there has to make up. */
@NullMarked
package cn.zhibu.domain.makeup;

import org.jspecify.annotations.NullMarked;
