/** People and their roles. */
@NullMarked
package cn.zhibu.mapper.member;

import org.jspecify.annotations.NullMarked;
