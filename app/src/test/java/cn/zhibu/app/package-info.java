/** Proofs of the whole. */
@NullMarked
package cn.zhibu.app;

import org.jspecify.annotations.NullMarked;
