/** Tests of the settings. */
@NullMarked
package cn.zhibu.bot.settings;

import org.jspecify.annotations.NullMarked;
