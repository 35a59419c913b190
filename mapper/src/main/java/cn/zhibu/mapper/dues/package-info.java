/** Party dues: amounts fixed, charges, payments, their books. Money in 分, months as their first day. */
@NullMarked
package cn.zhibu.mapper.dues;

import org.jspecify.annotations.NullMarked;
