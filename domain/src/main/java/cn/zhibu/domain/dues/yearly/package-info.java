/** The amounts of a year as a table handed in: read, shown beside last year, then fixed. */
@NullMarked
package cn.zhibu.domain.dues.yearly;

import org.jspecify.annotations.NullMarked;
