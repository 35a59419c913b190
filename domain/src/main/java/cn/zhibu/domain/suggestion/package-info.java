/** 投诉建议, and asking the secretary to get in touch. */
@NullMarked
package cn.zhibu.domain.suggestion;

import org.jspecify.annotations.NullMarked;
