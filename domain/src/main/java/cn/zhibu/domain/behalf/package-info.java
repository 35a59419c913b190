/** Answers given by somebody else: who may, and for whom. */
@NullMarked
package cn.zhibu.domain.behalf;

import org.jspecify.annotations.NullMarked;
