/** Who does something, for whom, by which way and when. */
@NullMarked
package cn.zhibu.domain.act;

import org.jspecify.annotations.NullMarked;
