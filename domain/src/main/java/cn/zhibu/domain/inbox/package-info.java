/** Each inbound event once. */
@NullMarked
package cn.zhibu.domain.inbox;

import org.jspecify.annotations.NullMarked;
