/** The app menu. */
@NullMarked
package cn.zhibu.sandbox.menu;

import org.jspecify.annotations.NullMarked;
