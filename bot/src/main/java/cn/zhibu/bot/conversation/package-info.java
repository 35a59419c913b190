/** From what a person said or tapped to the one handler that answers it. */
@NullMarked
package cn.zhibu.bot.conversation;

import org.jspecify.annotations.NullMarked;
