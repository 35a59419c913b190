/** Pages on which lecturers upload and describe clips, and reviewers look at them. */
@NullMarked
package cn.zhibu.bot.page.upload;

import org.jspecify.annotations.NullMarked;
