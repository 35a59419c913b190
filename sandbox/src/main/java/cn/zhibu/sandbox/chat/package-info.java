/** What stands in each member's chat with the app. */
@NullMarked
package cn.zhibu.sandbox.chat;

import org.jspecify.annotations.NullMarked;
