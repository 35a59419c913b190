/** How many taps a second become durable rows and replies, beside a bare floor. */
@NullMarked
package cn.zhibu.bench;

import org.jspecify.annotations.NullMarked;
