/** Who people are and what they may do. */
@NullMarked
package cn.zhibu.domain.roster;

import org.jspecify.annotations.NullMarked;
