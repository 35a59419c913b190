/** Suggestions and complaints. */
@NullMarked
package cn.zhibu.mapper.suggestion;

import org.jspecify.annotations.NullMarked;
