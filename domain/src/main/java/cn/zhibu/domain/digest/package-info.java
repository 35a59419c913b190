/** What colleagues read once a day. */
@NullMarked
package cn.zhibu.domain.digest;

import org.jspecify.annotations.NullMarked;
