/** What each member would have seen, and why not the rest. */
@NullMarked
package cn.zhibu.sandbox.seen;

import org.jspecify.annotations.NullMarked;
