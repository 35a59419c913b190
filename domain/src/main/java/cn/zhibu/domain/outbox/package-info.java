/** Messages that leave with the transaction that caused them. */
@NullMarked
package cn.zhibu.domain.outbox;

import org.jspecify.annotations.NullMarked;
