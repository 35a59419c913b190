/** Messages to people and calls to the platform. */
@NullMarked
package cn.zhibu.mapper.outbox;

import org.jspecify.annotations.NullMarked;
