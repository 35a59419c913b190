/** Lectures published by chat, end to end below the platform. */
@NullMarked
package cn.zhibu.bot.lecture;

import org.jspecify.annotations.NullMarked;
