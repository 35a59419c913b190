/** 点单派送: a branch asks for a talk, the lecturer answers, the talk enters a meeting and is counted with its signed roll. */
@NullMarked
package cn.zhibu.domain.lecture.order;

import org.jspecify.annotations.NullMarked;
