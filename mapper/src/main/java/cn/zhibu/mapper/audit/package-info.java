/** Who did what. */
@NullMarked
package cn.zhibu.mapper.audit;

import org.jspecify.annotations.NullMarked;
