/** 签到: the codes said in the room and the claims of those who heard them. */
@NullMarked
package cn.zhibu.domain.checkin;

import org.jspecify.annotations.NullMarked;
