/** How fast the sandbox is; a program of its own, see the README. */
@NullMarked
package cn.zhibu.sandbox.bench;

import org.jspecify.annotations.NullMarked;
