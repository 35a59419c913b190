/** Work prompts (工作提示) by chat. */
@NullMarked
package cn.zhibu.bot.workprompt;

import org.jspecify.annotations.NullMarked;
