/** The roll of a meeting. */
@NullMarked
package cn.zhibu.domain.attendance;

import org.jspecify.annotations.NullMarked;
