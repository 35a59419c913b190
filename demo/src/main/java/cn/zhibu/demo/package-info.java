/** The bot, the platform stand-in, PostgreSQL and Redis in one program for a first look. */
@NullMarked
package cn.zhibu.demo;

import org.jspecify.annotations.NullMarked;
