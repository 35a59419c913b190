/** Bounded numbered records of what happened. */
@NullMarked
package cn.zhibu.sandbox.ledger;

import org.jspecify.annotations.NullMarked;
