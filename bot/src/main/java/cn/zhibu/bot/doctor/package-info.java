/** What an operator asks before and after an installation: does everything outside fit? Nothing is changed. */
@NullMarked
package cn.zhibu.bot.doctor;

import org.jspecify.annotations.NullMarked;
