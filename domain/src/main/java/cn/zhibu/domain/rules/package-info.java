/** The rules behind the reminders, as versioned data. */
@NullMarked
package cn.zhibu.domain.rules;

import org.jspecify.annotations.NullMarked;
