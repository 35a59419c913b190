/** Party organisations. */
@NullMarked
package cn.zhibu.mapper.org;

import org.jspecify.annotations.NullMarked;
