/** Roster files handed in, what only they know of people, and what became of people's entries. */
@NullMarked
package cn.zhibu.mapper.roster;

import org.jspecify.annotations.NullMarked;
