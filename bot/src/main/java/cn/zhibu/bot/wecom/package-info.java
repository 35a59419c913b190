/** The way out: calls to the WeCom server API through WxJava, one attempt each, with the outcome as a value. */
@NullMarked
package cn.zhibu.bot.wecom;

import org.jspecify.annotations.NullMarked;
