/** A member's phone: what can be done on it and seen on it. */
@NullMarked
package cn.zhibu.sandbox.phone;

import org.jspecify.annotations.NullMarked;
