/** Beijing time and the hours in which scheduled messages may go out. */
@NullMarked
package cn.zhibu.domain.time;

import org.jspecify.annotations.NullMarked;
