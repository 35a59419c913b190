/** What the clock does for a meeting: one class per step of the table in the README. */
@NullMarked
package cn.zhibu.domain.step;

import org.jspecify.annotations.NullMarked;
