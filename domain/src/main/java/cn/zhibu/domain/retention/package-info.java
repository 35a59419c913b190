/** What is not kept for ever. */
@NullMarked
package cn.zhibu.domain.retention;

import org.jspecify.annotations.NullMarked;
