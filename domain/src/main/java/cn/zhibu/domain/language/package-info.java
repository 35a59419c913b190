/** What people type, read into data. The answers are worded elsewhere; only what was read is echoed from here. */
@NullMarked
package cn.zhibu.domain.language;

import org.jspecify.annotations.NullMarked;
