/** Libraries that were written for the live platform, against the sandbox. */
@NullMarked
package cn.zhibu.sandbox.strangers;

import org.jspecify.annotations.NullMarked;
