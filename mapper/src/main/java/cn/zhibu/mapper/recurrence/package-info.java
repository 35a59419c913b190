/** What a branch meets for again and again. */
@NullMarked
package cn.zhibu.mapper.recurrence;

import org.jspecify.annotations.NullMarked;
