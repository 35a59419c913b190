/** What recurs in a branch's year: days of members, terms of office, hours of study. */
@NullMarked
package cn.zhibu.mapper.rhythm;

import org.jspecify.annotations.NullMarked;
