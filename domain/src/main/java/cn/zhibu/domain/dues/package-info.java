/** Party dues: fixing the year, the dues day, what members answer, what collectors confirm, and whether the books balance. */
@NullMarked
package cn.zhibu.domain.dues;

import org.jspecify.annotations.NullMarked;
