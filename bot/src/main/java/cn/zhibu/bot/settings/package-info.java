/** What the operator sets: read once, checked completely, handed out as one record per user of settings. */
@NullMarked
package cn.zhibu.bot.settings;

import org.jspecify.annotations.NullMarked;
