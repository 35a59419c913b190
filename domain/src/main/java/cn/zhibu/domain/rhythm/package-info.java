/** What recurs in a branch's year: 三会一课, political birthdays, probation, re-election, hours of study. */
@NullMarked
package cn.zhibu.domain.rhythm;

import org.jspecify.annotations.NullMarked;
