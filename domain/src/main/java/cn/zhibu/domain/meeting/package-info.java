/** Meetings of a branch, from draft to signed roll. */
@NullMarked
package cn.zhibu.domain.meeting;

import org.jspecify.annotations.NullMarked;
