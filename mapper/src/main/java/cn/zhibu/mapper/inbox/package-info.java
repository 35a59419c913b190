/** Inbound events already answered. */
@NullMarked
package cn.zhibu.mapper.inbox;

import org.jspecify.annotations.NullMarked;
