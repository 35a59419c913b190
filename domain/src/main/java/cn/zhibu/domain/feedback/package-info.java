/** 活动反馈: what people thought of a meeting. */
@NullMarked
package cn.zhibu.domain.feedback;

import org.jspecify.annotations.NullMarked;
