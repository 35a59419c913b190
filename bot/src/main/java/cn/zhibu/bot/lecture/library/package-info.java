/** Finding clips by chat, a lecturer's figures, taking a clip down. */
@NullMarked
package cn.zhibu.bot.lecture.library;

import org.jspecify.annotations.NullMarked;
