/** 上传微课 and its review in the chat. */
@NullMarked
package cn.zhibu.bot.lecture;

import org.jspecify.annotations.NullMarked;
