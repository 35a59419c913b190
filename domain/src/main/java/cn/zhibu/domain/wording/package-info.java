/** What people read, kept in files. */
@NullMarked
package cn.zhibu.domain.wording;

import org.jspecify.annotations.NullMarked;
