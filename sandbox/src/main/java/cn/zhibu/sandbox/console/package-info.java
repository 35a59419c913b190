/** What the administrator of the corp has set. */
@NullMarked
package cn.zhibu.sandbox.console;

import org.jspecify.annotations.NullMarked;
