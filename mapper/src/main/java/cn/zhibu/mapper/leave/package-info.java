/** Requests for leave from a meeting. */
@NullMarked
package cn.zhibu.mapper.leave;

import org.jspecify.annotations.NullMarked;
