/** Temporary media with their three days of life. */
@NullMarked
package cn.zhibu.sandbox.media;

import org.jspecify.annotations.NullMarked;
