/** 请假: asked for by the member, decided by the secretary. */
@NullMarked
package cn.zhibu.domain.leave;

import org.jspecify.annotations.NullMarked;
