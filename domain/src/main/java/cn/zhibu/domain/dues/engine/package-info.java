/** How much dues are: the table of rates as versioned data, and integer arithmetic on it. Pure; nothing here is stored. */
@NullMarked
package cn.zhibu.domain.dues.engine;

import org.jspecify.annotations.NullMarked;
