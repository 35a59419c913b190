/** Lists of paid dues from a bank: read, compared with what is owed, booked. */
@NullMarked
package cn.zhibu.domain.dues.bank;

import org.jspecify.annotations.NullMarked;
