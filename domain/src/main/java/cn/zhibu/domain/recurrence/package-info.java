/** Meetings that come back: their rules, and the drafts made from them. */
@NullMarked
package cn.zhibu.domain.recurrence;

import org.jspecify.annotations.NullMarked;
