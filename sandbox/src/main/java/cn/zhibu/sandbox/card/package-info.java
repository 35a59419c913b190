/** Template cards: the block matrix, response codes, changes after sending. */
@NullMarked
package cn.zhibu.sandbox.card;

import org.jspecify.annotations.NullMarked;
