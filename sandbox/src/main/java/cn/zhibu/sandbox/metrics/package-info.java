/** Counts and times of what passed through. */
@NullMarked
package cn.zhibu.sandbox.metrics;

import org.jspecify.annotations.NullMarked;
