/** Statements on a real database. */
@NullMarked
package cn.zhibu.mapper;

import org.jspecify.annotations.NullMarked;
