/** The production service: one main, its checks before the start, and nothing else. */
@NullMarked
package cn.zhibu.app;

import org.jspecify.annotations.NullMarked;
