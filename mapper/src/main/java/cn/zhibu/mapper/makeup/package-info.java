/** Make-up study of who was not there. */
@NullMarked
package cn.zhibu.mapper.makeup;

import org.jspecify.annotations.NullMarked;
