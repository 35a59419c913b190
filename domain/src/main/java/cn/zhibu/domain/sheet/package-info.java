/** Spreadsheets as people keep them: read whatever program saved them, written so that any program opens them. */
@NullMarked
package cn.zhibu.domain.sheet;

import org.jspecify.annotations.NullMarked;
