/** Lines that wait for the daily digest. */
@NullMarked
package cn.zhibu.mapper.digest;

import org.jspecify.annotations.NullMarked;
