/** Robots of group chats, reached by a key in the address. */
@NullMarked
package cn.zhibu.sandbox.robot;

import org.jspecify.annotations.NullMarked;
