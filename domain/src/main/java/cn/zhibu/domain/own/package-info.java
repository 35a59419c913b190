/** What one person may read about herself or himself. */
@NullMarked
package cn.zhibu.domain.own;

import org.jspecify.annotations.NullMarked;
