/** The roll of a meeting and every change to it. */
@NullMarked
package cn.zhibu.mapper.attendance;

import org.jspecify.annotations.NullMarked;
