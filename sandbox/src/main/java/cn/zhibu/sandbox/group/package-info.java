/** Group chats made by the app (appchat). */
@NullMarked
package cn.zhibu.sandbox.group;

import org.jspecify.annotations.NullMarked;
